import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { useSandbox } from './client.ts';

describe('query options', () => {
  const { get, all, app, apps, sandbox } = useSandbox();
  const filtered = async (filter: string, path = apps) =>
    (await get(`${path}?$filter=${encodeURIComponent(filter)}`)).body;
  const names = async (filter: string) =>
    (await filtered(filter)).value.map((one: { displayName: string }) => one.displayName);

  it('returns what $select names and nothing else but the type', async () => {
    const { body } = await get(`${apps}?$select=displayName,id&$top=1`);
    expect(Object.keys(body.value[0])).toEqual(['@odata.type', 'id', 'displayName']);
    expect(body['@odata.context']).toBe(
      `${sandbox().url}/beta/$metadata#deviceAppManagement/mobileApps(displayName,id)`,
    );
  });

  it('refuses unknown properties in $select, $filter and $orderby by name', async () => {
    for (const option of ['$select=nope', '$filter=nope eq 1', '$orderby=nope']) {
      const { status, body } = await get(`${apps}?${encodeURI(option)}`);
      expect([status, body.error.message]).toEqual([
        400,
        "Could not find a property named 'nope' on type 'microsoft.graph.mobileApp'.",
      ]);
    }
  });

  it('refuses a derived property on the base set, and takes it behind a cast', async () => {
    expect((await get(`${apps}?$select=setupFilePath`)).status).toBe(400);
    expect(
      (await get(`${apps}?$select=microsoft.graph.win32LobApp/setupFilePath&$top=1`)).body.value[0],
    ).toHaveProperty('setupFilePath');
  });

  it('refuses on v1.0 the properties that only beta has', async () => {
    expect((await get('/v1.0/deviceAppManagement/mobileApps?$filter=isAssigned%20eq%20true')).status).toBe(
      400,
    );
    expect((await get('/v1.0/deviceAppManagement/mobileApps?$select=isAssigned')).status).toBe(400);
  });

  it('treats $top as the size of a page: next links lead through all rows, once each, in a stable order', async () => {
    const path = `${await app('Contoso Field Service')}/deviceStatuses`;
    const rows = await all(`${path}?$top=400&$select=id`);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2500);
    expect(rows).toEqual(await all(`${path}?$select=id`));
  });

  it('gives pages of 1,000 by default, and no more when more is asked for', async () => {
    const path = `${await app('Contoso Field Service')}/deviceStatuses`;
    expect((await get(path)).body.value.length).toBe(1000);
    expect((await get(`${path}?$top=1500`)).body.value.length).toBe(1000);
  });

  it('makes the next link absolute on the host that was asked, with the other options carried along', async () => {
    const { body } = await get(`${apps}?$top=5&$select=id&$filter=isAssigned%20eq%20true&$count=true`);
    const link = new URL(body['@odata.nextLink']);
    expect(link.origin + link.pathname).toBe(`${sandbox().url}${apps}`);
    expect(Object.fromEntries(link.searchParams)).toMatchObject({
      $top: '5',
      $select: 'id',
      $filter: 'isAssigned eq true',
      $count: 'true',
    });
    expect((await get(link.href)).body.value).toHaveLength(5);
  });

  it('leads with the next link to the host that the client asked for', async () => {
    const { port } = new URL(sandbox().url);
    const headers = { host: 'graph.example:81', authorization: `Bearer ${sandbox().token}` };
    const [response] = await once(request({ port, path: `${apps}?$top=1`, headers }).end(), 'response');
    const body = JSON.parse(await text(response));
    expect(body['@odata.nextLink']).toMatch(/^http:\/\/graph\.example:81\/beta\//);
  });

  it('refuses a skip token that it did not give for this path', async () => {
    const { body } = await get(`${apps}?$top=5`);
    const token = new URL(body['@odata.nextLink']).searchParams.get('$skiptoken');
    expect((await get(`/v1.0/deviceAppManagement/mobileAppConfigurations?$skiptoken=${token}`)).status).toBe(
      400,
    );
    expect((await get(`${apps}?$skiptoken=abc`)).status).toBe(400);
  });

  it('counts all matching rows, not those of the page', async () => {
    const { body } = await get(`${apps}?$count=true&$top=2`);
    expect([body['@odata.count'], body.value.length]).toEqual([40, 2]);
    expect((await get(`${apps}/$count`)).text).toBe('40');
    expect((await get(`${apps}?$top=2`)).body).not.toHaveProperty('@odata.count');
  });

  it('skips rows, and answers an empty last page without a next link', async () => {
    expect((await get(`${apps}?$skip=39`)).body.value).toHaveLength(1);
    const { body } = await get(`${apps}?$skip=40`);
    expect([body.value, body['@odata.nextLink']]).toEqual([[], undefined]);
    expect((await get(`${apps}?$skip=-1`)).status).toBe(400);
    expect((await get(`${apps}?$top=many`)).status).toBe(400);
  });

  it('sorts by several properties, null first', async () => {
    const rows = (await get(`${apps}?$orderby=notes,displayName%20desc&$select=notes,displayName`)).body
      .value;
    const nulls = rows.findIndex(({ notes }: { notes: string | null }) => notes !== null);
    const first = rows.slice(0, nulls).map(({ displayName }: { displayName: string }) => displayName);
    expect(nulls).toBeGreaterThan(20);
    expect(first).toEqual([...first].sort().reverse());
    expect((await get(`${apps}?$orderby=displayName%20sideways`)).status).toBe(400);
  });

  it('sorts enumerations by their numbers and dates by time', async () => {
    const path = `${await app('Contoso Field Service')}/deviceStatuses`;
    const states = (await get(`${path}?$orderby=installState&$select=installState`)).body.value;
    expect(states[0].installState).toBe('notApplicable');
    const dates = (
      await get(`${path}?$orderby=lastSyncDateTime%20desc&$select=lastSyncDateTime`)
    ).body.value.map((one: { lastSyncDateTime: string }) => one.lastSyncDateTime);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('takes options without $ on beta, and ignores them on v1.0', async () => {
    expect((await get(`${apps}?top=2&select=id`)).body.value).toHaveLength(2);
    expect((await get('/v1.0/deviceAppManagement/mobileApps?top=2')).body.value.length).toBeGreaterThan(2);
  });

  it('refuses an option twice, an unknown $option and $search', async () => {
    for (const query of ['$top=1&$top=2', '$page=2', '$search="word"'])
      expect((await get(`${apps}?${query}`)).status, query).toBe(400);
  });

  it('filters texts with doubled quotes, enumerations as quoted texts, and null', async () => {
    expect(await names("displayName eq 'O''Reilly Learning Desktop'")).toEqual(["O'Reilly Learning Desktop"]);
    expect((await names("publishingState eq 'published'")).length).toBe(40);
    expect((await names('notes ne null')).length).toBe(8);
    expect(await names("displayName in ('Numbers','Notepad++')")).toEqual(['Notepad++', 'Numbers']);
  });

  it('filters by type, derived types included, and by properties behind a cast', async () => {
    expect(await names("isof('microsoft.graph.win32LobApp') and startswith(displayName,'S')")).toEqual([
      'SAP GUI for Windows 8.00',
      'Slack Deployment Tool',
    ]);
    expect((await names("not(isof('microsoft.graph.mobileLobApp'))")).length).toBeLessThan(40);
    const portal =
      "(microsoft.graph.managedApp/appAvailability eq null or microsoft.graph.managedApp/appAvailability eq 'lineOfBusiness' or isAssigned eq true)";
    expect((await names(portal)).length).toBe(38);
    expect((await names("endswith(displayName,'macOS') or contains(displayName,'Außendienst')")).length).toBe(
      4,
    );
  });

  it('compares numbers and moments, offsets and fractions included', async () => {
    const path = `${await app('Contoso Field Service')}/deviceStatuses`;
    const total = 2500;
    const [row] = (await get(`${path}?$top=1`)).body.value;
    const at = row.lastSyncDateTime as string;
    const count = async (filter: string) =>
      Number((await get(`${path}/$count?$filter=${encodeURIComponent(filter)}`)).text);
    expect(await count(`lastSyncDateTime eq ${at} and id eq '${row.id}'`)).toBe(1);
    const inTokyo = `${new Date(Date.parse(at) + 9 * 3600_000).toISOString().slice(0, 19)}.${at.slice(20, 27)}+09:00`;
    expect(await count(`lastSyncDateTime eq ${inTokyo} and id eq '${row.id}'`)).toBe(1);
    const nextTick = `${at.slice(0, 26)}${(Number(at[26]) + 1) % 10}Z`;
    expect(await count(`lastSyncDateTime eq ${nextTick}`)).toBe(0);
    expect((await count(`lastSyncDateTime lt ${at}`)) + (await count(`lastSyncDateTime ge ${at}`))).toBe(
      total,
    );
    expect((await count('errorCode lt 0')) + (await count('errorCode eq 0'))).toBe(total);
    expect(await count("installState in ('failed','uninstallFailed')")).toBe(await count('errorCode lt 0'));
  });

  it('refuses comparisons that cannot be', async () => {
    const path = `${await app('Contoso Field Service')}/deviceStatuses`;
    for (const filter of [
      "errorCode eq '1'",
      'installState eq 2',
      "installState eq 'broken'",
      "lastSyncDateTime gt '2026-01-01T00:00:00Z'",
      'deviceName',
      'deviceName eq',
      "startswith(deviceName,'a'",
      "soundex(deviceName) eq 'a'",
    ]) {
      expect((await get(`${path}?$filter=${encodeURIComponent(filter)}`)).status, filter).toBe(400);
    }
  });

  it('expands one relationship of each row, without options of its own', async () => {
    const { body } = await get(`${apps}?$expand=assignments&$top=1`);
    expect(body.value[0].assignments[0]).toMatchObject({ intent: 'required', source: 'direct' });
    const path = await app('Microsoft Word');
    expect(
      (await get(`${path}/userStatuses?$expand=deviceStatuses&$top=1`)).body.value[0].deviceStatuses[0]
        .deviceName,
    ).toBe("Ada's iPhone");
    expect((await get(`${path}/deviceStatuses?$expand=app&$top=1`)).body.value[0].app.displayName).toBe(
      'Microsoft Word',
    );
    for (const expand of ['assignments,categories', 'assignments($select=id)', 'nope']) {
      expect((await get(`${apps}?$expand=${expand}`)).status, expand).toBe(400);
    }
  });

  it('expands the install summary of each app in classic mode', async () => {
    const path = await app('Microsoft Word');
    const summary = (await get(`${path}/installSummary`)).body;
    const { '@odata.context': _, ...counters } = summary;
    expect((await get(`${path}?$expand=installSummary`)).body.installSummary).toEqual(counters);
  });
});

describe('query quirks that can be switched on', () => {
  const { get, apps } = useSandbox({
    quirks: { ignoreUnsupportedFilter: true, emptyPageOnSkip: true, failOnUnsupportedFunction: true },
  });

  it('ignores a filter that it does not support', async () => {
    expect((await get(`${apps}?$filter=nope%20eq%201`)).body.value).toHaveLength(40);
  });

  it('answers $skip with an empty page and a next link that leads on', async () => {
    const { body } = await get(`${apps}?$skip=30`);
    expect(body.value).toEqual([]);
    expect((await get(body['@odata.nextLink'])).body.value).toHaveLength(10);
  });

  it('answers 500 for a function that it does not know', async () => {
    expect((await get(`${apps}?$filter=tolower(displayName)%20eq%20'x'`)).status).toBe(500);
  });
});
