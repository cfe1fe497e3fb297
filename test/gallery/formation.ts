import '../../src/app.css';
import { mount } from 'svelte';
import Formation from './Formation.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
mount(Formation, { target: document.body, props: { stale: query.has('stale') } });
