import type { RegisterName } from './register-reader.js';

export interface RegisterDescription {
  name: RegisterName;
  /** What one entry is, for people. */
  entry: string;
  /** Its schema among the components of the API. */
  schema: string;
  /** Fields that the list shows; absent: all of them. */
  listed?: readonly string[];
  versioned: boolean;
}

export const registerDescriptions: readonly RegisterDescription[] = [
  { name: 'authorities', entry: 'competent authority', schema: 'Authority', versioned: true },
  { name: 'occupations', entry: 'occupation', schema: 'Occupation', versioned: true },
  {
    name: 'references',
    entry: 'reference qualification',
    schema: 'Reference',
    listed: ['id', 'version', 'title', 'jurisdiction', 'codes', 'eqf_level', 'art11_level', 'duration'],
    versioned: true,
  },
  {
    name: 'qualifications',
    entry: 'foreign qualification',
    schema: 'Qualification',
    listed: ['id', 'version', 'title', 'translated', 'country', 'codes', 'duration', 'awarded'],
    versioned: true,
  },
  { name: 'levels', entry: 'level', schema: 'Level', versioned: true },
  { name: 'countries', entry: 'country', schema: 'Country', versioned: false },
  { name: 'languages', entry: 'language', schema: 'Language', versioned: false },
  {
    name: 'profiles',
    entry: 'procedure profile',
    schema: 'Profile',
    listed: ['id', 'version', 'title', 'jurisdiction', 'effective_from', 'effective_to', 'legal_basis'],
    versioned: true,
  },
];
