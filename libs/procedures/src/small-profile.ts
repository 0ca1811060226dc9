/** The smallest valid profile, for tests: lines are inserted or replaced in it, and so their numbers are known. */
export const smallProfile = `id: small
version: 1
effective_from: 2025-01-01
title: { de: Klein, en: Small }
jurisdiction: DE
legal_basis: [{ cite: § 1 }]
provenance: ILLUSTRATIVE
subject: { qualification: required, reference: required, cite: § 1 }
application: { required: [{ field: nationality, cite: § 1 }] }
eligibility: []
documents:
  - { code: certificate, title: { de: Zeugnis, en: Certificate }, mandatory: true, cite: § 2 }
deadlines:
  - { id: decide, title: { de: Frist, en: Period }, trigger: file_complete, duration: P3M, kind: strict, binds: authority, silence: nothing, cite: § 3 }
equivalence:
  comparison: required
  duration_is_criterion: true
  offset: { by: [experience], needs_formal_validation: false, cite: § 4 }
  cite: § 4
review: { four_eyes: true, cite: § 5 }
outcomes:
  - { outcome: full, title: { de: Voll, en: Full }, effect: { de: Gleich, en: Equal }, notices: [decision], cite: § 6 }
notices:
  - { kind: decision, must_state: [{ statement: remedy_instruction, cite: § 7 }], cite: § 7 }
service:
  rules: [{ channel: electronic, deemed_days: 4, cite: § 8 }]
  rolls: false
  cite: § 8
remedies:
  - { forum: objection, title: { de: Widerspruch, en: Objection }, duration: P1M, against: [decision], cite: § 9 }
`;
