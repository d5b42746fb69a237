using Panj.Events;
using Panj.Picture.Boards;
using Panj.Picture.Boards.Incidents;

namespace Panj.Picture.Tests.Boards;

public sealed class EventBoardTests : BoardTestBase
{
    private static readonly Participant _norland = Tale.State("Norland", "NO");
    private static readonly Participant _sudland = Tale.State("Sudland", "SD");

    private static readonly ArticleReading _clash = Told("a", "2031-05-03", "Two guards and three gunmen died in a clash.", EventKind.Clash, r =>
        r.On("2031-05-02").Counting(Tale.Count(FigureKind.Killed, 2, "guards"), Tale.Count(FigureKind.Killed, 3, "gunmen")));

    private static readonly ArticleReading _attacks = Told("b", "2031-06-03", "Two attacks left five dead.", EventKind.Attack, r =>
        r.On("2031-06").Counting(Tale.Count(FigureKind.Incidents, 2, "attacks"), Tale.Count(FigureKind.Killed, 5, "dead")));

    [Fact]
    public void Dead_are_counted_by_side()
    {
        var losses = On("2031-07-01", _clash, _attacks)["losses"];
        losses.Rows.Select(r => (losses.At(r, "side").Words, losses.At(r, "killed").Words)).ShouldBe([("guards", "2"), ("gunmen", "3"), ("side not said", "5")]);
    }

    [Fact]
    public void Series_counts_its_incidents()
    {
        var state = On("2031-07-01", _clash, _attacks);
        Only(state, "tally", "number").Value.ShouldBe("3");
        Only(state, "tally", "killed").Value.ShouldBe("10");
    }

    [Fact]
    public void Old_incidents_leave_the_boards() => On("2032-07-01", _clash, _attacks)["incidents"].Rows.ShouldBeEmpty();

    [Fact]
    public void Bounds_add_up_as_bounds()
    {
        var more = Told("c", "2031-06-20", "At least two died in another clash, far off.", EventKind.Clash, r =>
            r.On("2031-06-19").Counting(new Figure { What = FigureKind.Killed, Low = 2, Spans = [] }));
        Only(On("2031-07-01", _clash, more), "tally", "killed").Words.ShouldBe("at least 7");
    }

    [Theory]
    [InlineData(2, 2, 2, 2, "2–4")]
    [InlineData(2, 3, 5, 5, "5–8")]
    [InlineData(2, null, 1, 1, "at least 2")]
    public void What_may_be_one_counts_within_bounds(int low, int? high, int otherLow, int? otherHigh, string words) =>
        Sum.Of([[new Sum(low, high), new Sum(otherLow, otherHigh), null]]).ShouldNotBeNull().Words.ShouldBe(words);

    [Fact]
    public void Nothing_counted_has_no_sum() => Sum.Of([[null], []]).ShouldBeNull();

    [Fact]
    public void Contacts_are_counted_by_channel()
    {
        var call = Told("a", "2031-05-03", "Anna Berg and Boris Dal spoke by phone.", EventKind.Talks, r => (r with { Mode = "phone" }).On("2031-05-02").With(Tale.Person("Anna Berg", "NO"), Tale.Person("Boris Dal", "SD")));
        var letter = Told("b", "2031-06-03", "Norland wrote to Sudland.", EventKind.Talks, r => (r with { Mode = "letter" }).On("2031-06-02").With(_norland, _sudland));
        var state = On("2031-07-01", call, letter);
        Only(state, "contacts", "talks").Value.ShouldBe("1");
        Only(state, "contacts", "letters").Value.ShouldBe("1");
        Only(state, "contacts", "channels").Words.ShouldBe("letter 1, phone 1");
    }

    [Fact]
    public void Claims_of_control_name_who_says_so()
    {
        var claim = Told("a", "2031-05-03", "The rebels control almost all of the Tor valley, the envoy said.", EventKind.Control, r =>
            (r with { Status = EventStatus.Alleged }).At(Post("Tor valley", "SD")).With(Tale.Unnamed("rebels", Role.Actor)).From(Tale.Link("envoy", SourceKind.Official)));
        var state = On("2031-05-09", claim);
        Only(state, "control", "extent").Words.ShouldBe("almost all");
        Only(state, "control", "said-by").Words.ShouldBe("envoy");
        Only(state, "control", "known-until").Value.ShouldBe("2031-05-03");
    }

    [Fact]
    public void Later_holder_casts_doubt_on_earlier()
    {
        var first = Told("a", "2031-05-03", "Rebels took the town of Tor.", EventKind.Capture, r => r.On("2031-05-02").At(Post("Tor", "SD")).With(Tale.Unnamed("rebels", Role.Actor)));
        var then = Told("b", "2031-06-03", "The army recaptured Tor.", EventKind.Capture, r => r.On("2031-06-02").At(Post("Tor", "SD")).With(Tale.State("army", "SD", Role.Actor)));
        var control = On("2031-06-09", first, then)["control"];
        control.At(control.Rows[1], "held-by").Doubts.ShouldContain(new Doubt(DoubtKind.Superseded, "later taken by army"));
    }

    [Fact]
    public void Movers_and_counts_stand_apart()
    {
        var fled = Told("a", "2031-05-03", "Some 300 villagers crossed into Norland.", EventKind.Crossing, r =>
            r.On("2031-05-02").With(Tale.Unnamed("300 villagers", Role.Mover), Tale.State("Norland", "NO", Role.Destination)).Counting(Tale.Count(FigureKind.People, 300, "villagers")));
        var state = On("2031-05-09", fled);
        Only(state, "crossings", "who").Words.ShouldBe("villagers");
        Only(state, "crossings", "how-many").Words.ShouldBe("300 villagers");
    }
}
