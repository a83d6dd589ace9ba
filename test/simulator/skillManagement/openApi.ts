import { randomUUID } from 'node:crypto';
import { readUnderstanding } from '../../../simulator/loadUnderstanding.ts';
import { loadPackageFiles } from '../../../simulator/skillManagement/packageFiles.ts';
import {
  startSkillManagement,
  type Exchange,
  type SkillManagement,
} from '../../../simulator/skillManagement/startSkillManagement.ts';
import { localSkillId } from '../../../simulator/startRedSky.ts';
import type { Understand } from '../../../simulator/understanding/understanding.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import { stageConversation } from '../../dialogs/stageConversation.ts';

export interface OpenApi extends SkillManagement {
  readonly exchanges: readonly Exchange[];
}

export const testVendor = 'LOOPBACK';

/** Compiled once: the same model in many conversations. */
const compiled = new Map<string, Understand>();

/** The API in front of a Red Sky that knows nobody yet, at the place and at the time of a conversation. */
export async function openApi(setting: Conversation['setting']): Promise<OpenApi> {
  const { redSky, device, clock, close } = await stageConversation(setting, () => undefined);
  const exchanges: Exchange[] = [];
  const api = await startSkillManagement({
    skillId: localSkillId,
    vendorId: testVendor,
    handler: redSky.handler,
    files: await loadPackageFiles('skill-package'),
    readUnderstanding: (json, locale) => {
      const known = compiled.get(json) ?? readUnderstanding(json, locale, redSky.dependencies.places.gazetteer); // prettier-ignore
      compiled.set(json, known);
      return known;
    },
    device,
    now: () => clock.now,
    stopwatch: () => performance.now(),
    newId: randomUUID,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  return {
    ...api,
    exchanges,
    close: async () => {
      await api.close();
      await close();
    },
  };
}
