export { type AssetFile, type Assets, loadAssets, noAssets } from "./assets/assets.js";
export { createPortal, type PortalOptions } from "./portal.js";
