import { scenarioSchema } from '../scenario/scenarioSchema.ts';
import { z } from '../scenario/zod.ts';

/** The published JSON Schema of `scenario.json`, made from what reads it. */
export function scenarioJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(scenarioSchema, { io: 'input' });
  return {
    $schema,
    title: 'Scenario',
    description:
      'A preset, and what departs from it. Shares are from 0 to 1, and custom shares add to 1 at most; persistenceYears are whole months; pounds are in the price year of their row.',
    ...rest,
  };
}
