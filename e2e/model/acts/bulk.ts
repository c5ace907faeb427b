import { aLevel } from '../words.js';
import type { World } from '../world.js';
import { nextOf } from './edit.js';

/** Status, level and domains of several terms at once: all of them or none. */
export async function changeMany(world: World): Promise<void> {
  const { random, model, place } = world;
  const member = world.someone();
  const from = random.chance(0.03) ? [...model.terms.values()] : model.live();
  const [sample] = random.some(from, 1);
  if (!sample) return;
  // Terms that stand alike can mostly take the same step.
  const alike = random.chance(0.8) ? from.filter(({ content }) => content.status === sample.content.status) : from;
  const chosen = random.some(alike, 2 + random.below(5));
  const terms = chosen.map(({ id, version }) => ({
    id,
    version: random.weighted([
      [5, undefined],
      [5, version],
      [0.3, Math.max(1, version - 1)],
    ]),
  }));
  const status = random.chance(0.5) ? nextOf(world, sample) : undefined;
  const level = random.chance(0.4) ? aLevel(random) : undefined;
  const domains = [...model.domains.values()];
  const addDomainIds = random.chance(0.4) ? random.some(domains, 1) : undefined;
  const removeDomainIds = random.chance(0.3) ? random.some(domains, 1) : undefined;
  const body = { terms, status, level, addDomainIds, removeDomainIds };

  const answer = await world.ask(member, 'POST', `/api/lexicons/${place.lexiconId}/bulk`, { body });

  const verdict = model.attempt(member, (draft) => {
    for (const { id, version } of terms) {
      const term = model.get(id);
      const base = version ?? term.version;
      draft.edit(id, base, (content) => {
        if (level !== undefined) content.level = level;
        const left = content.domainIds.filter((domain) => !removeDomainIds?.includes(domain));
        content.domainIds = [...new Set([...left, ...(addDomainIds ?? [])])].sort();
      });
      if (status === 'deprecated') draft.deprecate(id, base, term.content.successorIds);
      else if (status !== undefined) draft.move(id, base, status);
    }
  });
  await world.judge(answer, verdict, 'bulk');
  const unchanged = verdict.kind === 'applied' ? chosen.length - verdict.change.made.size : chosen.length;
  if (verdict.kind === 'applied') expect(answer.body).toMatchObject({ ...verdict.change.counts, unchanged });
  if (verdict.kind === 'nothing') expect(answer.body).toMatchObject({ changeId: null, unchanged });
}
