using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Boards;
using Panj.Picture.Operations;
using Panj.Picture.Tests.Keeping;
using Panj.Picture.Theatres;

namespace Panj.Picture.Tests.Boards;

/// <summary>A state made of parts of the kept picture is the state made of everything.</summary>
public sealed class KeptStatesTests : BoardTestBase
{
    private const string Text = "Guards fired at the outpost. Norland and Sudland spoke by phone on Tuesday about almost all of the base, and troops moved to Tor.";

    private const string Boats = " Nobody else saw it, and 4 boats lay idle.";
    private const string Pier = "\nOur reporter counted 7 boats at the pier of Tor, all of them idle, and no guard far and wide who would speak.";

    /// <summary>Each is a store in a file of its own.</summary>
    private const int Draws = 25;

    private static readonly string[] _days = ["2031-05-03", "2031-05-05", "2031-08-01", "2032-09-01"];

    private static readonly Theatre _border = TheatreFile.Standard["tajik-afghan-border"];

    [Fact]
    public void Parts_give_the_state_of_everything() => ForAll(async (store, choices) =>
    {
        var picture = await store.Store.Picture.WholeAsync(default);
        if (picture.Events.Count < 2 || choices[0] % 2 == 0) return;
        var (one, other) = (picture.Events[choices[1] % picture.Events.Count], picture.Events[choices[2] % picture.Events.Count]);
        await store.Store.Operations.AppendAsync(choices[0] % 3 == 0 || one == other ? Deciding.Hide(picture, one, "P", null) : Deciding.Merge(picture, [one, other], "P", null), default);
    });

    [Fact]
    public async Task The_latest_of_too_many_are_shown()
    {
        await using var store = await KeptStore.OpenAsync();
        var readings = Enumerable.Range(0, 9).Select(n => Told($"n{n}", "2031-06-01", $"Guards of place {n} fired {n} times", EventKind.Clash, r => r.On($"2031-05-1{n}").With(Tale.State("Norland", "NO")))).ToArray();
        await store.Store.Articles.AddAllAsync(readings, TestContext.Current.CancellationToken);
        var state = await new KeptStates(store.Store.Picture, null) { MostEvents = 4 }.BuildAsync(Day("2031-06-02"), null, TestContext.Current.CancellationToken);
        (state.LeftOut, state["incidents"].Rows.Count).ShouldBe((5, 4));
        state["incidents"].Rows[0].Cells[0].Words.ShouldBe("18 May 2031");
    }

    /// <summary>Two accounts are of copies only because both are copies of a third text. What came the day after is left out of their event, the third text is not.</summary>
    [Fact]
    public async Task Whether_texts_are_one_may_rest_on_others()
    {
        await using var store = await KeptStore.OpenAsync();
        var (guards, sudland) = (Tale.Unnamed("Tajik border guards", Role.Mover), Tale.State("Sudland", "AF"));
        var firing = Tale.Report(Text, "almost all of the base", EventKind.Clash).At(Tale.Town("Tor", "TJ", 37.5, 71.5)).On("2031-05-02").With(Tale.State("Norland", "TJ", Role.Actor), sudland, Tale.Person("Anna Berg", "NO", Role.Giver), guards).Counting(Tale.Count(FigureKind.Killed, 3));
        var raid = Tale.Report(Text, "troops moved to Tor", EventKind.Attack).At(Tale.Border("TJ", "AF")).On("2031-05-02").With(guards).Counting(Tale.Count(FigureKind.Killed, 2));
        ArticleReading[] readings =
        [
            Tale.Article("long", Text + Pier, raid).By("Herald", "2031-05-03"),
            Tale.Article("plain", Text, Tale.Report(Text, "spoke by phone", EventKind.Talks).On("2031-05-03").With(sudland)).By("Gazette", "2031-05-03"),
            Tale.Article("tailed", Text + Boats, firing).By("Herald", null),
            Tale.Article("late", Text + Boats, (raid with { Participants = [sudland, guards], Status = EventStatus.Planned }).On("2031-05")).By("Gazette", null),
        ];
        await store.Store.Articles.AddAllAsync(readings, TestContext.Current.CancellationToken);
        var kept = await new KeptStates(store.Store.Picture, store.Store.Operations).BuildAsync(Day("2031-05-03"), null, TestContext.Current.CancellationToken);
        new StateBuilder().Build(readings, [], Day("2031-05-03"), null)["incidents"].Rows.ShouldHaveSingleItem();
        Shape(kept).ShouldBe(Shape(new StateBuilder().Build(readings, [], Day("2031-05-03"), null)));
    }

    private static void ForAll(Func<KeptStore, int[], Task> decide) =>
        Prop.ForAll(Arb.From(Cases()), drawn => HoldsAsync(drawn, decide)).Check(Config.QuickThrowOnFailure.WithMaxTest(Draws));

    private static async Task HoldsAsync((ArticleReading[] Readings, int[] Choices) drawn, Func<KeptStore, int[], Task> decide)
    {
        await using var store = await KeptStore.OpenAsync();
        await store.Store.Articles.AddAllAsync(drawn.Readings, default);
        await decide(store, drawn.Choices);
        var readings = await store.Store.Articles.ReadingsAsync(default).ToListAsync();
        var operations = await store.Store.Operations.AllAsync(default);
        var kept = new KeptStates(store.Store.Picture, store.Store.Operations);
        foreach (var day in _days)
            foreach (var theatre in (Theatre?[])[null, _border, Own()])
                Shape(await kept.BuildAsync(Day(day), theatre, default)).ShouldBe(Shape(new StateBuilder().Build(readings, operations, Day(day), theatre)), $"{day} {theatre?.Name}");
    }

    /// <summary>The same theatre as a user's file: nothing in the store knows of it.</summary>
    private static Theatre Own() => new(BorderMap.DeFacto) { Name = "own", Title = _border.Title, Area = _border.Area, Borders = _border.Borders, WithinKm = _border.WithinKm, Places = _border.Places, Parties = _border.Parties };

    private static string Shape(State state)
    {
        using var stream = new MemoryStream();
        BoardJson.Write(stream, state);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + state.Articles;
    }

    private static Gen<(ArticleReading[], int[])> Cases() =>
        from count in Gen.Choose(0, 10)
        from reports in Gen.ArrayOf(Gen.ArrayOf(Reports(), 3), count)
        from outlets in Gen.ArrayOf(Gen.Elements<string?>("Herald", "Gazette", null), count)
        from days in Gen.ArrayOf(Gen.Elements<string?>("2031-05-03", "2031-05-05", "2031-08-01", null), count)
        from tails in Gen.ArrayOf(Gen.Elements("", Boats, Pier), count)
        from choices in Gen.ArrayOf(Gen.Choose(0, 1000), 3)
        select (reports.Select((r, i) => Tale.Article($"n{i}", Text + tails[i], r).By(outlets[i], days[i])).ToArray(), choices);

    private static Gen<Report> Reports() =>
        from kind in Gen.Elements(EventKind.Clash, EventKind.Attack, EventKind.Talks, EventKind.Aid, EventKind.Control, EventKind.Deployment)
        from status in Gen.Elements(EventStatus.Occurred, EventStatus.Planned, EventStatus.Denied)
        from day in Gen.Elements("2031-05-02", "2031-05-03", "2031-05", "XXXX-05-03", "2031-08")
        from words in Gen.Elements("Guards fired at the outpost", "spoke by phone", "troops moved to Tor", "almost all of the base")
        from place in Gen.Elements<Place?>(null, Tale.Border("TJ", "AF"), Tale.Town("Tor", "TJ", 37.5, 71.5), Tale.Town("Far", "FR", 48, 2), Tale.Country("Tajikistan", "TJ"))
        from parties in Gen.SubListOf([Tale.State("Norland", "TJ", Role.Actor), Tale.State("Sudland", "AF"), Tale.Person("Anna Berg", "NO", Role.Giver), Tale.Unnamed("Tajik border guards", Role.Mover)])
        from killed in Gen.Elements<decimal?>(null, 2, 3)
        select (place is null ? Tale.Report(Text, words, kind) : Tale.Report(Text, words, kind).At(place)).On(day).With([.. parties]).Counting(Tale.Count(FigureKind.Killed, killed)) with { Status = status };
}
