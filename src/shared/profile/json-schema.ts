/** The published JSON Schema of a profile, made from the zod schema (docs/profile.schema.json). */
import * as z from 'zod';
import { profile, profileVersion } from './profile.ts';

export const schemaId = `https://roadwarrior.example/schema/profile-${profileVersion}.json`;

/** JSON Schema, draft 2020-12, of what a file may hold: fields with a default may be left out. */
export function publishedSchema(): object {
  const { $schema, ...body } = z.toJSONSchema(profile, { io: 'input', target: 'draft-2020-12' });
  return {
    $schema,
    $id: schemaId,
    title: `Roadwarrior profile, version ${profileVersion}`,
    description:
      'What one VPN needs of a Windows PC. Fields against each other are checked by Roadwarrior itself: see docs/profile-format.md.',
    ...body,
  };
}
