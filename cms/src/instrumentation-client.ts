import { installGermanClock } from './admin/clock/german-clock.ts';

// Before anything of the admin runs in the browser: an instant is shown, and read, as clocks in Germany show it.
installGermanClock();
