/** `notInstalled` → `NOT_INSTALLED`: how an enum value is written for a Graph member or property. */
export const screaming = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

/** `mobileApp` → `MobileApp`: the GraphQL type for a Graph type. */
export const typeNameOf = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
