using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Boards;

namespace Panj.Picture.Tests.Boards;

public sealed class BoardPropertyTests : BoardTestBase
{
    private const string Text = "Guards fired at the outpost. Norland and Sudland spoke by phone on Tuesday about almost all of the base, and troops moved to Tor.";

    private static readonly string[] _days = ["2031-05-03", "2031-05-05", "2031-08-01", "2032-09-01"];

    private static readonly Gen<ArticleReading[]> _articles = Readings();

    [Fact]
    public void Order_and_repetition_change_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(_articles), Arb.From(Gen.Choose(0, 1000)), (readings, seed) =>
    {
        var shuffled = readings.Select((r, i) => (r, At: ((i * 7919) + (seed * 31)) % 101)).OrderBy(p => p.At).Select(p => p.r).Concat(readings.Take(seed % 5)).ToArray();
        var day = _days[seed % _days.Length];
        return Bytes(On(day, readings)) == Bytes(On(day, shuffled));
    }));

    [Fact]
    public void Later_articles_change_no_earlier_state() => ForAll(readings =>
        Bytes(On("2031-05-05", readings)) == Bytes(On("2031-05-05", [.. readings.Where(r => r.Article.Published is not { } day || day <= Day("2031-05-05"))])));

    [Fact]
    public void Every_said_cell_is_traced() => ForAll(readings => Cells(On("2032-09-01", readings)).All(c =>
        c.IsSaid ? c.Events.Count > 0 && c.Origins >= 1 && c.Origins <= c.Outlets && c.Outlets <= c.Reports.Count : c.Words == "not said"));

    [Fact]
    public void Copies_add_outlets_and_no_origin() => ForAll(readings =>
    {
        var one = On("2032-09-01", readings);
        var copies = readings.Select(r => r with { Article = r.Article with { Id = "z" + r.Article.Id, Outlet = "Reprint" } });
        var both = On("2032-09-01", [.. readings, .. copies]);
        return both["sources"].Rows.Count <= one["sources"].Rows.Count + 1 && both["tally"].Rows.Select(r => r.Cells[1].Words).SequenceEqual(one["tally"].Rows.Select(r => r.Cells[1].Words));
    });

    private static void ForAll(Func<ArticleReading[], bool> holds) => Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(_articles), holds));

    private static IEnumerable<Cell> Cells(State state) => state.Boards.SelectMany(b => b.Rows).SelectMany(r => r.Cells);

    private static string Bytes(State state)
    {
        using var stream = new MemoryStream();
        BoardJson.Write(stream, state);
        BoardCsv.Write(stream, state);
        return Convert.ToHexString(stream.ToArray());
    }

    private static Gen<ArticleReading[]> Readings() =>
        from count in Gen.Choose(0, 10)
        from reports in Gen.ArrayOf(Gen.ArrayOf(Reports(), 3), count)
        from outlets in Gen.ArrayOf(Gen.Elements<string?>("Herald", "Gazette", null), count)
        from days in Gen.ArrayOf(Gen.Elements<string?>("2031-05-03", "2031-05-05", "2031-08-01", null), count)
        select reports.Select((r, i) => Tale.Article($"n{i}", Text, r).By(outlets[i], days[i])).ToArray();

    private static Gen<Report> Reports() =>
        from kind in Gen.Elements(Enum.GetValues<EventKind>())
        from status in Gen.Elements(Enum.GetValues<EventStatus>())
        from day in Gen.Elements("2031-05-02", "2031-05-03", "2031-05", "XXXX-05-03", "2031-08")
        from words in Gen.Elements("Guards fired at the outpost", "spoke by phone", "troops moved to Tor", "almost all of the base")
        from parties in Gen.SubListOf([Tale.State("Norland", "NO", Role.Actor), Tale.State("Sudland", "SD"), Tale.Person("Anna Berg", "NO", Role.Giver), Tale.Unnamed("guards", Role.Mover)])
        from killed in Gen.Elements<decimal?>(null, 2, 3)
        select Tale.Report(Text, words, kind).On(day).With([.. parties]).Counting(Tale.Count(FigureKind.Killed, killed)) with { Status = status };
}
