import type { ErrorObject } from 'ajv'

interface Validator {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

export declare const validateRegister: Validator
export declare const validateVerwerking: Validator
export declare const validateConfig: Validator
export declare const validateBaseline: Validator
export declare const validateVerstrekkingen: Validator
export declare const validateReglement: Validator
export declare const validateVerklaring: Validator
export declare const validateProcedure: Validator
export declare const validateBesluit: Validator
export declare const validateHuisstijl: Validator
