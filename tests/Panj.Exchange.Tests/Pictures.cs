using System.Collections.Frozen;
using System.Text;
using Panj.Events;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

/// <summary>Small pictures, and what a writer makes of them.</summary>
internal static class Pictures
{
    public const string Text = "=HYPERLINK(\"x\") said raiders, \"hit\"\nTor, and fled.";

    public static Snapshot Of(params Event[] events) =>
        new([Tale.Article("a", Text, Tale.Report(Text, "raiders, \"hit\"\nTor", EventKind.Attack)).By("@Herald", "2031-05-04")], FrozenDictionary<string, string>.Empty, events);

    public static Event Raid(Place? where) => new()
    {
        Id = "e-1",
        Kind = EventKind.Attack,
        Status = EventStatus.Alleged,
        Participants = [Tale.State("=cmd()", "Raiders", Role.Actor), Tale.State("Sudland", "SD", Role.Target)],
        When = When.Day(new DateOnly(2031, 5, 3)),
        Where = where,
        Figures = [Tale.Count(FigureKind.Killed, 3, "guards"), Tale.Count(FigureKind.Killed, 2, "raiders")],
        Outlets = 2,
        Origins = 1,
        Reports = [new ReportReference("a", 0)],
        Disputes = [new Dispute("killed", [new DisputedValue("3 killed", ["a"]), new DisputedValue("4 killed", ["b"])])],
    };

    public static string Written(Action<Stream, Snapshot> write, Snapshot picture)
    {
        using var stream = new MemoryStream();
        write(stream, picture);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
