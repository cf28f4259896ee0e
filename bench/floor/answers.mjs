/**
 * Each question of `workloads.mjs`, answered by hand: the fewest requests to Graph, and objects that hold what was asked.
 * @param graph of `graph.mjs`.
 */
export const createAnswers = (graph) => {
  const apps = 'deviceAppManagement/mobileApps';
  const appSelect =
    'id,displayName,publisher,owner,publishingState,isFeatured,createdDateTime,lastModifiedDateTime';
  const summarySelect =
    'id,installedDeviceCount,failedDeviceCount,notInstalledDeviceCount,pendingInstallDeviceCount';
  const deviceSelect =
    'id,deviceName,installState,installStateDetail,errorCode,lastSyncDateTime,userPrincipalName';

  return {
    async W1(token) {
      const { value } = await graph.get(token, `${apps}?$top=100&$select=${appSelect}`);
      return { mobileApps: { nodes: value.map(asApp) } };
    },

    async W2(token) {
      const { value } = await graph.get(token, `${apps}?$top=100&$select=id,displayName`);
      const urls = value.map(({ id }) => `${apps}/${id}/installSummary?$select=${summarySelect}`);
      const summaries = await graph.getAll(token, urls);
      const nodes = value.map(({ id, displayName }, index) => ({
        id,
        displayName,
        installSummary: asSummary(summaries[index]),
      }));
      return { mobileApps: { nodes } };
    },

    async W3(token) {
      const { value } = await graph.get(token, `${apps}?$top=20&$select=id,displayName`);
      const answers = await graph.getAll(
        token,
        value.flatMap(({ id }) => [
          `${apps}/${id}/installSummary?$select=${summarySelect}`,
          `${apps}/${id}/userStatuses?$top=10&$select=id,userName`,
        ]),
      );
      const devices = await graph.getAll(
        token,
        value.flatMap((app, index) =>
          answers[2 * index + 1].value.map(
            ({ id }) =>
              `${apps}/${app.id}/userStatuses/${id}/deviceStatuses?$top=5&$select=id,deviceName,installState,errorCode`,
          ),
        ),
      );
      let place = 0;
      const nodes = value.map(({ id, displayName }, index) => ({
        id,
        displayName,
        installSummary: asSummary(answers[2 * index]),
        userStatuses: {
          nodes: answers[2 * index + 1].value.map(({ userName }) => ({
            userName,
            deviceStatuses: {
              nodes: devices[place++].value.map(({ deviceName, installState, errorCode }) => ({
                deviceName,
                installState: member(installState),
                errorCode,
              })),
            },
          })),
        },
      }));
      return { mobileApps: { nodes } };
    },

    async W4(token, { input: { mobileAppId, id, ...changes } }) {
      const status = await graph.patch(token, `${apps}/${mobileAppId}/userStatuses/${id}`, changes);
      const { userName, userPrincipalName } = status;
      const { installedDeviceCount, failedDeviceCount, notInstalledDeviceCount } = status;
      return {
        updateUserAppInstallStatus: {
          id: status.id,
          userName,
          userPrincipalName,
          installedDeviceCount,
          failedDeviceCount,
          notInstalledDeviceCount,
        },
      };
    },

    async W5(token) {
      const { value } = await graph.get(token, `${apps}?$top=3&$select=id`);
      const lists = value.map(() => []);
      let pages = value.map(({ id }, app) => ({
        app,
        url: `${apps}/${id}/deviceStatuses?$top=500&$select=${deviceSelect}`,
      }));
      while (pages.length > 0) {
        const answers = await graph.getAll(
          token,
          pages.map(({ url }) => url),
        );
        const next = [];
        for (const [index, { app }] of pages.entries()) {
          const { value: rows, '@odata.nextLink': link } = answers[index];
          lists[app].push(...rows);
          if (link && lists[app].length < 1000) next.push({ app, url: link.slice(link.indexOf(apps)) });
        }
        pages = next;
      }
      return {
        mobileApps: {
          nodes: value.map(({ id }, app) => ({ id, deviceStatuses: { nodes: lists[app].map(asDevice) } })),
        },
      };
    },

    async W6(token, { representations }) {
      const urls = representations.map(({ id }) => `${apps}/${id}?$select=${appSelect}`);
      return { _entities: (await graph.getAll(token, urls)).map(asApp) };
    },
  };
};

const asApp = (app) => ({
  id: app.id,
  displayName: app.displayName,
  publisher: app.publisher,
  owner: app.owner,
  publishingState: member(app.publishingState),
  isFeatured: app.isFeatured,
  createdDateTime: app.createdDateTime,
  lastModifiedDateTime: app.lastModifiedDateTime,
});

const asSummary = (summary) => ({
  installedDeviceCount: summary.installedDeviceCount,
  failedDeviceCount: summary.failedDeviceCount,
  notInstalledDeviceCount: summary.notInstalledDeviceCount,
  pendingInstallDeviceCount: summary.pendingInstallDeviceCount,
});

const asDevice = (device) => ({
  id: device.id,
  deviceName: device.deviceName,
  installState: member(device.installState),
  installStateDetail: member(device.installStateDetail),
  errorCode: device.errorCode,
  lastSyncDateTime: device.lastSyncDateTime,
  userPrincipalName: device.userPrincipalName,
});

/** Graph's members as GraphQL writes them. */
const members = {
  published: 'PUBLISHED',
  processing: 'PROCESSING',
  notPublished: 'NOT_PUBLISHED',
  installed: 'INSTALLED',
  failed: 'FAILED',
  pendingInstall: 'PENDING_INSTALL',
  notInstalled: 'NOT_INSTALLED',
  noAdditionalDetails: 'NO_ADDITIONAL_DETAILS',
  seeInstallErrorCode: 'SEE_INSTALL_ERROR_CODE',
};
const member = (name) => members[name];
