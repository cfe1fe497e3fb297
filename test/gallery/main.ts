import '../../src/app.css';
import '../../src/fonts/chinese.css';
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.lang = query.get('lang') === 'zh' ? 'zh-Hans' : 'en';
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
mount(Gallery, {
  target: document.body,
  props: {
    chinese: query.get('lang') === 'zh',
    stale: query.has('stale'),
    only: query.get('case'),
  },
});
