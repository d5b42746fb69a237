/** Words that scripts show. They stand in src/Panj.Server/Words/Words.resx, each as Script_ and its name here. */
export type Key =
  | "Page_Keys" | "Page_Close" | "Page_TheseKeys" | "Page_ToSearch" | "Page_PartBefore" | "Page_NextPart"
  | "Page_ToDecide" | "Page_ColoursOfSystem" | "Page_ColoursLight" | "Page_ColoursDark"
  | "Map_Everywhere" | "Map_OnlyHere" | "Map_ZoomIn" | "Map_ZoomOut" | "Map_ShowAll"
  | "Map_NotDrawn"
  | "Map_Map" | "Map_EventOfAllWithoutPlace" | "Map_EventsOfAllWithoutPlace" | "Map_EventsNear"
  | "Map_EventsAtOnePlace" | "Map_Event" | "Map_Events" | "Map_NearHere" | "Map_Thousand" | "Map_NewEvent"
  | "Map_NewEvents" | "Map_ListWidth" | "Map_EventHeight" | "Map_Tabs" | "Map_TabList" | "Map_TabMap"
  | "Map_NextEvent" | "Map_EventBefore" | "Map_CloseEvent" | "Map_OpenEvent" | "Map_Move" | "Map_Zoom"
  | "Map_MoveDays" | "Map_KeyEscape" | "Map_KeyEnter" | "Map_KeysOfDays" | "Map_NotLoaded" | "Map_Slide"
  | "Map_FirstDay" | "Map_LastDay" | "Map_DayOfAll" | "Map_Dates" | "Map_DayNotCertain" | "Map_Ahead" | "Map_Planned"
  | "Map_By" | "Map_OrLater" | "Map_Between" | "Map_Strip" | "Map_AllDays" | "Map_AllDaysChosen" | "Map_LeaveOutFar"
  | "Map_ShowFar" | "Map_MoreUncertainDate" | "Map_MoreUncertainDates" | "Map_FewerUncertain" | "Map_UncertainDateLeft"
  | "Map_UncertainDatesLeft" | "Map_TodayAfter" | "Map_TodayBefore";

const words = JSON.parse(document.body.dataset.words ?? "{}") as Readonly<Record<Key, string>>;

/** Words with what stands in their holes {0}, {1}. */
export function say(key: Key, ...holes: readonly (string | number)[]): string {
  return words[key].replace(/\{(\d)\}/g, (_, hole: string) => String(holes[Number(hole)]));
}

/** The words for one of something, or those for many, which hold their number. */
export function counted(count: number, one: Key, many: Key): string {
  return count === 1 ? say(one) : say(many, count);
}
