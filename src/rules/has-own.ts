// Whether a key is an object's own, as Object.hasOwn of later browsers says it.

export const hasOwn = (object: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(object, key);
