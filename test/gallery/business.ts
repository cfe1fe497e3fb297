import '../../src/app.css';
import '../../src/fonts/chinese.css';
import { mount } from 'svelte';
import { loadArea, setLocale } from '#i18n/locale.svelte.ts';
import BusinessGallery from './BusinessGallery.svelte';

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'zh' ? 'zh-Hans' : 'en';
document.documentElement.dataset.theme = query.get('theme') ?? 'light';

/** In a function, as in the app: words are loaded on the way. */
async function start(): Promise<void> {
  await Promise.all([setLocale(language), loadArea('business')]);
  mount(BusinessGallery, {
    target: document.body,
    props: { language, stale: query.has('stale'), only: query.get('case') },
  });
}
void start();
