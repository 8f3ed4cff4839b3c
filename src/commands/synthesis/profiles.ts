/** How often an invented event happens, and to whom. Every figure here is invented. */
export interface EventProfile {
  /** Events a woman a year from each of these months after start on; none before the first. */
  readonly yearly: readonly (readonly [fromMonth: number, rate: number])[];
  /** Share of the women to whom it ever happens. */
  readonly womenShare: number;
  /** Shape of the gamma distribution of women's own rates: the smaller, the more falls on a few. */
  readonly shape: number;
  /** The side of the start on which each of these women has it at least once, where there is one. */
  readonly everyoneAt: 'before' | 'after' | null;
}

/**
 * The example's events. Crises are high in the six months before the start and fall after it; help rises.
 * The shares of women are those that Pause Rotherham has published of its own twenty, where they fit: eight
 * kept from eviction or homelessness, all with a GP and with contraception of their choice, nine in
 * mental-health treatment. All else is invented.
 */
export const EXAMPLE_PROFILES: Readonly<Record<string, EventProfile>> = {
  police_callout: {
    yearly: [
      [-24, 5.7],
      [-12, 6.5],
      [-6, 9.1],
      [0, 4.1],
      [6, 3],
      [12, 2.4],
      [18, 2],
    ],
    womenShare: 0.9,
    shape: 1.5,
    everyoneAt: 'before',
  },
  domestic_abuse_incident: {
    yearly: [
      [-24, 1.6],
      [-6, 2.4],
      [0, 1.1],
      [6, 0.8],
    ],
    womenShare: 0.75,
    shape: 3,
    everyoneAt: 'before',
  },
  antisocial_behaviour_incident: {
    yearly: [
      [-24, 1.1],
      [-6, 1.6],
      [0, 0.5],
      [18, 0.5],
    ],
    womenShare: 0.6,
    shape: 3,
    everyoneAt: 'before',
  },
  eviction: {
    yearly: [
      [-24, 0.25],
      [0, 0.07],
    ],
    womenShare: 0.4,
    shape: 4,
    everyoneAt: 'before',
  },
  homelessness_application: {
    yearly: [
      [-24, 0.5],
      [-6, 0.9],
      [0, 0.25],
      [18, 0],
    ],
    womenShare: 0.6,
    shape: 6,
    everyoneAt: 'before',
  },
  temporary_accommodation_week: {
    yearly: [
      [-24, 3],
      [-6, 4.4],
      [0, 1.8],
      [18, 0.8],
    ],
    womenShare: 0.45,
    shape: 2,
    everyoneAt: 'before',
  },
  ae_attendance: {
    yearly: [
      [-24, 2],
      [-6, 3],
      [0, 1.5],
      [12, 1.1],
    ],
    womenShare: 0.9,
    shape: 2.5,
    everyoneAt: 'before',
  },
  ambulance_callout: {
    yearly: [
      [-24, 0.3],
      [-6, 0.5],
      [0, 0.15],
    ],
    womenShare: 0.15,
    shape: 1,
    everyoneAt: null,
  },
  missed_gp_appointment: {
    yearly: [
      [-24, 2.4],
      [-6, 3],
      [0, 1.9],
      [6, 1.4],
      [12, 1],
      [18, 0.7],
    ],
    womenShare: 0.9,
    shape: 4,
    everyoneAt: 'before',
  },
  missed_outpatient_appointment: {
    yearly: [
      [-24, 2],
      [-6, 2.4],
      [0, 1.5],
      [6, 1],
      [18, 0.7],
    ],
    womenShare: 0.8,
    shape: 4,
    everyoneAt: 'before',
  },
  missed_social_care_appointment: {
    yearly: [
      [-24, 3],
      [-6, 3.5],
      [0, 2.4],
      [6, 1.5],
      [12, 1],
      [18, 0.7],
    ],
    womenShare: 0.9,
    shape: 4,
    everyoneAt: 'before',
  },
  gp_visit: {
    yearly: [
      [-24, 3],
      [0, 5.8],
      [18, 5],
    ],
    womenShare: 1,
    shape: 4,
    everyoneAt: 'after',
  },
  mental_health_contact: {
    yearly: [
      [-24, 2],
      [-6, 2.4],
      [0, 4.2],
      [18, 3],
    ],
    womenShare: 0.45,
    shape: 4,
    everyoneAt: 'after',
  },
  sexual_health_visit: {
    yearly: [
      [-24, 0.25],
      [0, 1.5],
      [18, 0.6],
    ],
    womenShare: 1,
    shape: 20,
    everyoneAt: 'after',
  },
};

/** For events that no profile is written for: a crisis that falls after the start. */
export const OTHER_PROFILE: EventProfile = {
  yearly: [
    [-24, 1.5],
    [-6, 2.5],
    [0, 0.9],
  ],
  womenShare: 0.7,
  shape: 1,
  everyoneAt: null,
};
