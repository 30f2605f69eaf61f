/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    site: import('./view/index.ts').SiteView;
    view: import('./view/index.ts').View;
  }
}
