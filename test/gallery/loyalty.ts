import '../../src/app.css';
import '../../src/fonts/chinese.css';
import { mount } from 'svelte';
import LoyaltyGallery from './LoyaltyGallery.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
document.documentElement.lang = query.get('lang') ?? 'en';
mount(LoyaltyGallery, { target: document.body, props: { isStale: query.has('stale') } });
