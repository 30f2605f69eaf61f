/// <reference types="astro/client" />
import type { SiteView, View } from './view/index.ts';

declare global {
  namespace App {
    interface Locals {
      site: SiteView;
      view: View;
    }
  }
}
