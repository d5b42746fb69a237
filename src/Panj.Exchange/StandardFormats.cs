using Panj.Exchange.Acled;
using Panj.Exchange.Feeds;
using Panj.Exchange.Hxl;
using Panj.Exchange.Lines;
using Panj.Exchange.Plover;
using Panj.Exchange.Stix;
using Panj.Exchange.Ucdp;

namespace Panj.Exchange;

/// <summary>The formats that Panj knows, a line each. Hosts ask here, so that a format that is added is there everywhere.</summary>
public static class StandardFormats
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<IEventFormat> All { get; } =
    [
        new WholePicture(),
        new EventLines(),
        new EventCsv(),
        new EventGeoJson(),
        new PlanCalendarFormat(),
        new BriefFormat(),
        new AcledFormat(),
        new UcdpFormat(),
        new PloverFormat(),
        new HxlFormat(),
        new AtomFormat(),
        new JsonFeedFormat(),
        new StixFormat(),
    ];

    /// <summary>What formats are asked for by.</summary>
    public static string[] Names => [.. All.Select(f => f.Name)];

    /// <summary>The format of a name, null where there is none.</summary>
    public static IEventFormat? Of(string name) => All.FirstOrDefault(f => f.Name == name);
}
