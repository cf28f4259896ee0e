import { GatewayError } from '../../errors.ts';
import { type EntityOf, type Properties, parseKind } from '../resource.ts';

/**
 * Gets at an entity whose change Graph has confirmed. What goes wrong from there on does not undo the change, and says so.
 * @returns the entity, or CHANGED_NOT_READ: also where a value is unusable that clients are promised never to miss, since
 * GraphQL would drop the whole answer for it, other changes included.
 */
export const afterChange = async <P extends Properties, E extends EntityOf<P>>(
  properties: P,
  select: readonly string[],
  read: () => Promise<E | null> | E | null,
): Promise<E | GatewayError> => {
  try {
    const entity = await read();
    return entity === null
      ? changedNotRead(new GatewayError('NOT_FOUND'))
      : (unusable(properties, select, entity) ?? entity);
  } catch (error) {
    if (error instanceof GatewayError) return changedNotRead(error);
    throw error;
  }
};

/** Says of a failed read that it came after a change. */
const changedNotRead = ({ message, details }: GatewayError): GatewayError =>
  new GatewayError('CHANGED_NOT_READ', {
    message: `The change was made, but the entity could not be read afterwards. ${message}`,
    requestId: details.requestId,
    cause: details.cause,
  });

const unusable = (
  properties: Properties,
  select: readonly string[],
  entity: object,
): GatewayError | undefined => {
  for (const name of select) {
    const value: unknown = Reflect.get(entity, name);
    const property = properties[name];
    if (value instanceof GatewayError && property && parseKind(property[0]).required)
      return changedNotRead(value);
  }
  return undefined;
};
