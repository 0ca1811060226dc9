/** Names under which the parts of the server that can be exchanged are injected. */
export const ACCOUNTS = Symbol('AccountDirectory');
export const REGISTERS = Symbol('RegisterReader');
export const READINESS = Symbol('ReadinessChecks');
export const TOUR = Symbol('Tour');
