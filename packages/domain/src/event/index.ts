export { type Event, type EventTypeId, event, eventTypeIds } from "./event.js";
export { eventTypes } from "./event-types.data.js";
