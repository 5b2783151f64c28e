export { AreaMap, type Filling, FillingSample, type MapArea } from "./area-map.js";
export { pointOf } from "./geometry.js";
export { BelgiumMap, LocatorMap, type MapPin } from "./map.js";
