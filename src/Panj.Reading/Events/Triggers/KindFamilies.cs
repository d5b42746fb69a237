using Panj.Events;

namespace Panj.Reading.Events.Triggers;

/// <summary>Which kinds may be different words for one happening, by the table of kinds.</summary>
internal static class KindFamilies
{
    public static bool AreRelated(EventKind first, EventKind second) =>
        first == second || KindTable.Standard.Of(first).MergeGroup == KindTable.Standard.Of(second).MergeGroup;
}
