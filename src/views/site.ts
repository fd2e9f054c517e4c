import { defaultSettings, type Settings } from '../model/settings.ts';

/**
 * What the desk set for the site. The build puts it in place of `__SETTINGS__`
 * (`integrations/desk-settings.ts`); outside of one, all is as if nothing was set.
 */
export const site: Settings = typeof __SETTINGS__ === 'undefined' ? defaultSettings : __SETTINGS__;
