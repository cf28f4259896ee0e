import { RESTDataSource } from '@apollo/datasource-rest';
import DataLoader from 'dataloader';
import { nextAddress } from './addresses.mjs';

/** Graph as a data source, made for each operation: reads of one tick travel in batches of 20. */
export class Graph extends RESTDataSource {
  #token;
  #reads = new DataLoader((addresses) => this.#readAll(addresses), { maxBatchSize: 20 });

  constructor({ token, ...options }) {
    super(options);
    this.baseURL = `${process.env.GRAPH_ROOT_URL}/beta/`;
    this.#token = token;
  }

  willSendRequest(_path, request) {
    request.headers.authorization = this.#token;
  }

  read(address) {
    return this.#reads.load(address);
  }

  /** @returns the rows of as many pages as are needed. */
  async readRows(address, first) {
    const { value: rows, '@odata.nextLink': firstLink } = await this.read(address);
    for (let link = firstLink; link && rows.length < first; ) {
      const page = await this.read(nextAddress(link));
      rows.push(...page.value);
      link = page['@odata.nextLink'];
    }
    return rows;
  }

  change(address, changes) {
    return this.patch(address, { body: changes });
  }

  async #readAll(addresses) {
    if (addresses.length === 1) return [await this.get(addresses[0])];
    const requests = addresses.map((address, id) => ({ id: String(id), method: 'GET', url: `/${address}` }));
    const { responses } = await this.post('$batch', { body: { requests } });
    const answers = addresses.map(() => new Error('Graph left a request out of its batch answer.'));
    for (const { id, status, body } of responses)
      answers[id] = status < 400 ? body : new Error(`Graph refused with status ${status}.`);
    return answers;
  }
}
