import type { Instant } from '../../lambda/time/localDate.ts';
import { refuse, type Operations } from './call.ts';
import type { DevelopedSkill } from './developedSkill.ts';

/** The steps that Amazon takes with a model; all of them are behind us when a package is taken. */
const buildSteps = [
  'DIALOG_MODEL_BUILD',
  'LANGUAGE_MODEL_QUICK_BUILD',
  'LANGUAGE_MODEL_FULL_BUILD',
].map((name) => ({ name, status: 'SUCCEEDED' }));

/** What the API tells of the skill itself. */
export function skillOperations(
  skill: DevelopedSkill,
  vendorId: string,
  now: () => Instant,
): Operations {
  const since = new Date(now()).toISOString();
  const enablement = () => ({ status: 204 });
  return {
    // Where a token comes from is Amazon's login; clients that are handed its address come here.
    'POST /auth/O2/token': () => ({
      status: 200,
      body: { access_token: 'local', expires_in: 3600, scope: '', token_type: 'bearer' },
    }),
    'GET /v1/vendors': () => ({
      status: 200,
      body: { vendors: [{ id: vendorId, name: 'Loopback', roles: ['ROLE_ADMINISTRATOR'] }] },
    }),
    'GET /v1/skills': () => ({
      status: 200,
      body: {
        _links: { self: { href: `/v1/skills?vendorId=${vendorId}` } },
        isTruncated: false,
        skills: [
          {
            skillId: skill.id,
            stage: 'development',
            apis: ['custom'],
            publicationStatus: 'DEVELOPMENT',
            lastUpdated: since,
            nameByLocale: skill.nameByLocale(),
            _links: { self: { href: `/v1/skills/${skill.id}/stages/development/manifest` } },
          },
        ],
      },
    }),
    // There is one skill, and it is there already: whoever makes one gets this.
    'POST /v1/skills': () => ({
      status: 202,
      headers: { location: `/v1/skills/${skill.id}/status` },
      body: { skillId: skill.id },
    }),
    'GET /v1/skills/{skillId}/stages/{stage}/manifest': () => ({
      status: 200,
      headers: { etag: skill.eTag() },
      body: skill.manifest(),
    }),
    'GET /v1/skills/{skillId}/stages/{stage}/enablement': enablement,
    'PUT /v1/skills/{skillId}/stages/{stage}/enablement': enablement,
    'GET /v1/skills/{skillId}/status': ({ query }) => {
      const asked = query.getAll('resource');
      const isAsked = (resource: string) => asked.length === 0 || asked.includes(resource);
      const eTag = skill.eTag();
      const lastUpdateRequest = { status: 'SUCCEEDED' };
      const built = { ...lastUpdateRequest, buildDetails: { steps: buildSteps } };
      const model = { lastUpdateRequest: built, eTag, version: '1' };
      const models = skill.locales().map((locale) => [locale, model] as const);
      return {
        status: 200,
        body: {
          ...(isAsked('manifest') && { manifest: { lastUpdateRequest, eTag } }),
          ...(isAsked('interactionModel') && {
            interactionModel: Object.fromEntries(models),
          }),
        },
      };
    },
    'GET /v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}': ({
      parameters,
    }) => {
      const locale = parameters['locale'] ?? '';
      const model = skill.model(locale);
      return model === undefined
        ? refuse(404, `There is no interaction model for the locale ${locale}.`)
        : { status: 200, headers: { etag: skill.eTag() }, body: model };
    },
    'HEAD /v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}': ({
      parameters,
    }) =>
      skill.model(parameters['locale'] ?? '') === undefined
        ? { status: 404 }
        : { status: 204, headers: { etag: skill.eTag() } },
  };
}
