/** Short names for what the API speaks of, from the file generated out of its OpenAPI document. */
import type { components } from './schema.ts';

type Schemas = components['schemas'];
export type Profile = Schemas['Profile'];
export type Declaration = Schemas['Declaration'];
export type Content = Schemas['Content'];
export type Breakdown = Schemas['Breakdown'];
export type Carry = Schemas['Carry'];
export type Aim = Schemas['Aim'];
export type Country = Schemas['Country'];
export type Status = NonNullable<Schemas['Mission']['status']>;
export type Receipt = Schemas['Receipt'];
export type ToolLine = Schemas['ToolLine'];
export type ToolId = Schemas['ToolId'];
export type Document = Schemas['Document'];
export type JobSummary = Schemas['JobSummary'];
export type StateWord = Schemas['StateWord'];
export type OfferPage = Schemas['OfferPage'];
export type Notification = Schemas['Notification'];
export type StaffJobSummary = Schemas['StaffJobSummary'];
export type StaffJob = Schemas['StaffJob'];
