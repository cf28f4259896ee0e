import { Kind } from 'graphql';

/** Addresses below Graph's version, for the resolvers of Apollo Server and mercurius: they ask for what is selected. */
const apps = 'deviceAppManagement/mobileApps';
const ofApp = (id) => `${apps}/${encodeURIComponent(id)}`;
const ofUserStatus = ({ mobileAppId, id }) => `${ofApp(mobileAppId)}/userStatuses/${encodeURIComponent(id)}`;

export const addresses = {
  mobileApps: (first, info) => list(apps, first, info),
  mobileApp: (id, info) => `${ofApp(id)}?${select(info)}`,
  installSummary: (app, info) => `${ofApp(app.id)}/installSummary?${select(info)}`,
  userStatuses: (app, first, info) => list(`${ofApp(app.id)}/userStatuses`, first, info),
  userStatus: ofUserStatus,
  deviceStatusesOfApp: (app, first, info) => list(`${ofApp(app.id)}/deviceStatuses`, first, info),
  deviceStatusesOfUser: (status, first, info) => list(`${ofUserStatus(status)}/deviceStatuses`, first, info),
};

/** Pages of equal size of at most 999 rows, the most that Intune's lists send. */
const list = (path, first, info) =>
  `${path}?$top=${Math.ceil(first / Math.ceil(first / 999))}&${select(info, 'nodes')}`;

/** The next page, as an address below the version. */
export const nextAddress = (link) => link.slice(link.indexOf('/beta/') + '/beta/'.length);

const select = (info, below) => `$select=${properties(info, below).join(',')}`;

/** Whatever has fields of its own is read by a request of its own. */
const properties = (info, below) => {
  const names = new Set(['id']);
  for (const { name, selectionSet } of fieldsOf(info.fieldNodes, info, below))
    if (!selectionSet && !name.value.startsWith('__')) names.add(name.value);
  return [...names];
};

const fieldsOf = (nodes, info, below) => {
  const fields = nodes.flatMap(({ selectionSet }) => flat(selectionSet, info));
  return below === undefined
    ? fields
    : fieldsOf(
        fields.filter(({ name }) => name.value === below),
        info,
      );
};

const flat = (selectionSet, info) =>
  selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const { selectionSet: inner } =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    return flat(inner, info);
  });
