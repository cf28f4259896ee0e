/**
 * What Mesh's OData handler sends, as Graph takes it. The handler puts everything it asks at one moment into one `$batch`
 * below its endpoint; Graph's stands above, and takes 20. And it changes entities of entity sets only, so those below an
 * app are given a set of their own, `userAppInstallStatuses`, with keys that are paths.
 */
export const fetchAsGraph = async (address, { method, headers, body }) => {
  const url = address.replace('/deviceAppManagement/$batch', '/$batch');
  const { requests } = JSON.parse(body);
  const parts = [];
  for (let from = 0; from < requests.length; from += 20)
    parts.push(requests.slice(from, from + 20).map(asGraph));
  const answers = await Promise.all(
    parts.map(async (part) => {
      const response = await fetch(url, { method, headers, body: JSON.stringify({ requests: part }) });
      return response.json();
    }),
  );
  const responses = answers.flatMap((answer) => answer.responses);
  return { json: async () => ({ responses }) };
};

const asGraph = (request) => ({
  ...request,
  url: `/deviceAppManagement${request.url.replace(/^\/userAppInstallStatuses\//, '/mobileApps/')}`,
});
