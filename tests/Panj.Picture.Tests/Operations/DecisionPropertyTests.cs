using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Operations;

namespace Panj.Picture.Tests.Operations;

/// <summary>Random decisions over random pictures.</summary>
public sealed class DecisionPropertyTests
{
    private const string Text = "Guards fired at the ridge. Norland and Sudland spoke by phone on Tuesday, and troops moved to Tor.";

    private static readonly Gen<(ArticleReading[] Readings, int[] Choices)> _cases = Cases();

    [Fact]
    public void Order_changes_nothing_under_decisions() => ForAll((readings, operations) =>
        Shape(new PictureBuilder().Build(readings, operations)) == Shape(new PictureBuilder().Build([.. readings.Reverse()], [.. operations.Reverse()])));

    [Fact]
    public void Every_report_is_shown_or_hidden_once() => ForAll((readings, operations) =>
    {
        var picture = new PictureBuilder().Build(readings, operations);
        var told = picture.Events.Concat(picture.Hidden).SelectMany(e => e.Reports).ToArray();
        return told.Length == readings.Sum(r => r.Reports.Count) && told.Distinct().Count() == told.Length;
    });

    [Fact]
    public void Undoing_all_gives_the_undecided_picture() => ForAll((readings, operations) =>
    {
        Operation[] undone = [.. operations, .. operations.Select((o, i) => Deciding.Undo(o.Number, "P", null) with { Number = operations.Length + 1 + i })];
        return Shape(new PictureBuilder().Build(readings, undone)) == Shape(new PictureBuilder().Build(readings));
    });

    [Fact]
    public void The_last_decision_always_holds() => ForAll((readings, operations) => operations.Length == 0 || Holds(new PictureBuilder().Build(readings, operations), operations[^1]));

    private static bool Holds(Snapshot picture, Operation last)
    {
        var all = picture.Events.Concat(picture.Hidden).ToArray();
        string[][] sides = [.. last.Sides.Select(side => EventsOf(all, picture, side))];
        return last.Kind switch
        {
            OperationKind.Merge => sides.SelectMany(s => s).Distinct().Count() == 1,
            OperationKind.Split => !sides[0].Intersect(sides[1]).Any() && sides[0].Length == 1,
            OperationKind.Hide => sides[0].All(id => picture.Hidden.Any(e => e.Id == id)),
            _ => sides[0].All(id => all.Single(e => e.Id == id).Operations.Any(o => o.Number == last.Number)),
        };
    }

    private static string[] EventsOf(Event[] all, Snapshot picture, IReadOnlyList<ReportAnchor> side)
    {
        var references = side.Select(anchor =>
        {
            var reports = picture.Articles.Single(a => a.Article.Id == anchor.ArticleId).Reports;
            var same = Enumerable.Range(0, reports.Count).Where(i => reports[i].Kind == anchor.Kind && reports[i].Spans.SequenceEqual(anchor.Spans));
            return new ReportReference(anchor.ArticleId, same.ElementAt(anchor.Ordinal));
        });
        return [.. references.Select(r => all.Single(e => e.Reports.Contains(r)).Id).Distinct()];
    }

    private static void ForAll(Func<ArticleReading[], Operation[], bool> holds) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(_cases), drawn => holds(drawn.Readings, Decided(drawn.Readings, drawn.Choices))));

    /// <summary>Decides one after the other over the picture that the decisions so far have made.</summary>
    private static Operation[] Decided(ArticleReading[] readings, int[] choices)
    {
        var made = new List<Operation>();
        foreach (var choice in choices)
        {
            var picture = new PictureBuilder().Build(readings, made);
            if (picture.Events.Count > 0 && Decide(picture, choice) is { } operation) made.Add(operation with { Number = made.Count + 1 });
        }

        return [.. made];
    }

    private static Operation? Decide(Snapshot picture, int choice)
    {
        var (one, other) = (picture.Events[choice % picture.Events.Count], picture.Events[choice / 7 % picture.Events.Count]);
        return (choice % 4) switch
        {
            0 => one == other ? null : Deciding.Merge(picture, [one, other], "P", null),
            1 => one.Reports.Count < 2 ? null : Deciding.Split(picture, one.Reports.ToLookup(r => r == one.Reports[0]), "P", null),
            2 => Deciding.Hide(picture, one, "P", null),
            _ => Deciding.Confirm(picture, one, "P", null),
        };
    }

    private static string Shape(Snapshot picture)
    {
        using var stream = new MemoryStream();
        PictureJson.Write(stream, picture);
        PictureJson.WriteEvents(stream, picture with { Events = picture.Hidden });
        return Convert.ToHexString(stream.ToArray());
    }

    private static Gen<(ArticleReading[], int[])> Cases() =>
        from count in Gen.Choose(0, 8)
        from reports in Gen.ArrayOf(Gen.ArrayOf(Reports(), 2), count)
        from days in Gen.ArrayOf(Gen.Elements<string?>("2031-05-03", "2031-05-05", null), count)
        from choices in Gen.ArrayOf(Gen.Choose(0, 1000), 6)
        select (reports.Select((r, i) => Tale.Article($"n{i}", Text, r).By($"Outlet {i % 3}", days[i])).ToArray(), choices);

    private static Gen<Report> Reports() =>
        from kind in Gen.Elements(EventKind.Clash, EventKind.Attack, EventKind.Talks)
        from day in Gen.Elements("2031-05-02", "2031-05-03", "2031-05")
        from words in Gen.Elements("Guards fired", "spoke by phone", "troops moved to Tor")
        from parties in Gen.SubListOf([Tale.State("Norland", "NO"), Tale.State("Sudland", "SD")])
        select Tale.Report(Text, words, kind).On(day).With([.. parties]);
}
