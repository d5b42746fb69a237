using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Exchange;

namespace Panj.Picture.Tests;

public sealed class PicturePropertyTests
{
    private const string Text = "Guards fired at the ridge. Norland and Sudland spoke by phone on Tuesday about what had been said, and troops moved to Tor.";

    private static readonly Gen<ArticleReading[]> _articles = Readings();

    [Fact]
    public void Order_and_repetition_change_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(_articles), Arb.From(Gen.Choose(0, 1000)), (readings, seed) =>
    {
        var shuffled = readings.Select((r, i) => (r, At: ((i * 7919) + (seed * 31)) % 101)).OrderBy(p => p.At).Select(p => p.r).Concat(readings.Take(seed % 5)).ToArray();
        return Shape(new PictureBuilder().Build(readings)) == Shape(new PictureBuilder().Build(shuffled));
    }));

    [Fact]
    public void Batches_and_threads_change_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(_articles), Arb.From(Gen.Choose(1, 5)), (readings, size) =>
    {
        var batches = readings.Chunk(size).Reverse().SelectMany(batch => new PictureBuilder().Build(batch).Articles).ToArray();
        var builder = new PictureBuilder();
        var shapes = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => Shape(builder.Build(batches))).ToArray();
        return shapes.Append(Shape(builder.Build(readings))).Distinct().Count() == 1;
    }));

    [Fact]
    public void Every_report_is_in_one_event() => ForAllPictures((readings, picture) =>
    {
        var told = picture.Articles.SelectMany(a => Enumerable.Range(0, a.Reports.Count).Select(i => new ReportReference(a.Article.Id, i)));
        return picture.Events.SelectMany(e => e.Reports).Order(Comparer<ReportReference>.Create(Compare)).SequenceEqual(told.Order(Comparer<ReportReference>.Create(Compare)));
    });

    [Fact]
    public void Origins_never_exceed_outlets_nor_outlets_reports() =>
        ForAllPictures((_, picture) => picture.Events.All(e => e.Origins >= 1 && e.Origins <= e.Outlets && e.Outlets <= e.Reports.Count));

    [Fact]
    public void Building_again_from_a_picture_is_the_same() =>
        ForAllPictures((_, picture) => Shape(new PictureBuilder().Build(picture.Articles)) == Shape(picture));

    [Fact]
    public void Related_events_name_each_other() => ForAllPictures((_, picture) =>
        picture.Events.All(e => e.Related.All(r => picture.Events.Single(o => o.Id == r).Related.Contains(e.Id))));

    private static void ForAllPictures(Func<ArticleReading[], Snapshot, bool> holds) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(_articles), readings => holds(readings, new PictureBuilder().Build(readings))));

    private static int Compare(ReportReference one, ReportReference other) =>
        (string.CompareOrdinal(one.ArticleId, other.ArticleId), one.Index).CompareTo((0, other.Index));

    private static string Shape(Snapshot picture)
    {
        using var stream = new MemoryStream();
        PictureJson.Write(stream, picture);
        return Convert.ToHexString(stream.ToArray());
    }

    private static Gen<ArticleReading[]> Readings() =>
        from count in Gen.Choose(0, 12)
        from reports in Gen.ArrayOf(Gen.ArrayOf(Reports(), 3), count)
        from outlets in Gen.ArrayOf(Gen.Elements<string?>("Herald", "Gazette", null), count)
        from days in Gen.ArrayOf(Gen.Elements<string?>("2031-05-03", "2031-05-05", "2031-08-01", null), count)
        from tails in Gen.ArrayOf(Gen.Elements("", " Nobody else saw it, and 4 boats lay idle.", "\nOur reporter counted 7 boats at the pier of Tor, all of them idle, and no guard far and wide who would speak."), count)
        select reports.Select((r, i) => Tale.Article($"n{i}", Text + tails[i], r).By(outlets[i], days[i])).ToArray();

    private static Gen<Report> Reports() =>
        from kind in Gen.Elements(EventKind.Clash, EventKind.Attack, EventKind.Talks, EventKind.Aid, EventKind.Agreement)
        from status in Gen.Elements(EventStatus.Occurred, EventStatus.Planned, EventStatus.Denied)
        from day in Gen.Elements("2031-05-02", "2031-05-03", "2031-05", "XXXX-05-03", "2031-08")
        from words in Gen.Elements("Guards fired", "spoke by phone", "troops moved to Tor")
        from parties in Gen.SubListOf([Tale.State("Norland", "NO"), Tale.State("Sudland", "SD"), Tale.Person("Anna Berg", "NO"), Tale.Unnamed("guards", Role.Actor)])
        from killed in Gen.Elements<decimal?>(null, 2, 3)
        select Tale.Report(Text, words, kind).On(day).With([.. parties]).Counting(Tale.Count(FigureKind.Killed, killed)) with { Status = status };
}
