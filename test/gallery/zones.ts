import '../../src/app.css';
import '../../src/fonts/chinese.css';
import { mount } from 'svelte';
import Zones from './Zones.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.lang = query.get('lang') ?? 'en';
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
mount(Zones, { target: document.body, props: { stale: query.has('stale') } });
