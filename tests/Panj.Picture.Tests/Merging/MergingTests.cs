using Panj.Events;

namespace Panj.Picture.Tests.Merging;

public sealed class MergingTests
{
    private const string Call = "Norland's minister Anna Berg and her Sudland colleague Omar Tal spoke about the ridge.";
    private const string Drill = "The armies will train together near the ridge, officers said.";
    private const string Fight = "Shots were fired at the ridge and people died there, guards said.";

    private const string Shared = "A spokesman of the ridge council told reporters on the square that nobody had been warned and that the road north would stay shut for now. ";

    private static readonly Participant[] _ministers = [Tale.Person("Anna Berg", "NO"), Tale.Person("Omar Tal", "SD")];
    private static readonly Participant[] _states = [Tale.State("Norland", "NO"), Tale.State("Sudland", "SD")];

    [Fact]
    public void Ministers_and_their_states_are_one_talk()
    {
        var first = Tale.Article("a", Call, Tale.Report(Call, Call, EventKind.Talks).With(_ministers).On("2031-05-03"));
        var second = Tale.Article("b", Call, Tale.Report(Call, "spoke about the ridge", EventKind.Talks).With(_states).On("2031-05-03"));
        Build(first, second).ShouldHaveSingleItem().Reports.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2031-05-03", "2031-08-03")]
    [InlineData("2031-05-03", "XXXX-05-04")]
    [InlineData("XXXX-05-03", "XXXX-05-09")]
    [InlineData("2031-05", "2031-06-02")]
    public void Talks_of_other_days_stay_apart(string one, string other) =>
        Build(TalksOn("a", one), TalksOn("b", other)).Count.ShouldBe(2);

    [Fact]
    public void Undated_talks_without_publication_stay_apart()
    {
        var undated = Tale.Article("b", "The two ministers held a call, an office said.",
            Tale.Report("The two ministers held a call, an office said.", "held a call", EventKind.Talks).With(_ministers));
        Build(TalksOn("a", "2031-05-03"), undated).Count.ShouldBe(2);
    }

    [Fact]
    public void Two_drills_of_one_article_stay_apart()
    {
        var first = Tale.Report(Drill, "will train together", EventKind.Exercise).With(_states).On("2031-08-05/2031-08-10");
        var second = Tale.Report(Drill, "near the ridge", EventKind.Exercise).With(_states).On("2031-07-30/2031-08-10");
        var month = Tale.Article("b", Drill, Tale.Report(Drill, "train together", EventKind.Exercise).With(_states).On("2031-08"));
        var events = Build(Tale.Article("a", Drill, first, second), month);
        events.Count.ShouldBe(2);
        events.Single(e => e.Reports.Count == 2).When?.Edtf.ShouldBe("2031-08-05/2031-08-10");
    }

    [Fact]
    public void Other_parties_are_another_drill()
    {
        var north = Tale.Report(Drill, "will train", EventKind.Exercise).With(Tale.State("Norland", "NO"), Tale.State("Westland", "WE")).On("2031-08");
        var south = Tale.Report(Drill, "will train", EventKind.Exercise).With(Tale.State("Norland", "NO"), Tale.State("Sudland", "SD")).On("2031-08");
        Build(Tale.Article("a", Drill, north), Tale.Article("b", Drill, south)).Count.ShouldBe(2);
    }

    [Fact]
    public void A_clash_and_an_attack_series_stay_apart()
    {
        var clash = Tale.Report(Fight, "Shots were fired", EventKind.Clash).On("2031-12-25").At(Tale.Country("Sudland", "SD"))
            .Counting(Tale.Count(FigureKind.Killed, 3, "raiders"), Tale.Count(FigureKind.Killed, 2, "guards"));
        var series = Tale.Report(Fight, "people died there", EventKind.Attack).On("2031-12").At(Tale.Country("Sudland", "SD"))
            .Counting(Tale.Count(FigureKind.Killed, 5, "people"), Tale.Count(FigureKind.Incidents, 2, "attacks"));
        Build(Tale.Article("a", Fight, clash), Tale.Article("b", Fight, series)).Count.ShouldBe(2);
    }

    [Fact]
    public void One_nation_counted_in_two_words_is_one()
    {
        var shots = Tale.Report(Fight, "Shots were fired", EventKind.Attack).On("2031-12-25").At(Tale.Country("Sudland", "SD"));
        var workers = shots.Counting(Tale.Count(FigureKind.Killed, 3, "Norlandish workers")).With(Tale.Unnamed("three Norlandish workers", Role.Victim) with { Side = "NO" });
        var nationals = shots.Counting(Tale.Count(FigureKind.Killed, 3, "Norlandish nationals")).With(Tale.Unnamed("3 Norlandish nationals", Role.Victim) with { Side = "NO" });
        var happening = Build(Tale.Article("a", Fight, workers), Tale.Article("b", Fight, nationals)).ShouldHaveSingleItem();
        happening.Figures.ShouldHaveSingleItem().Best.ShouldBe(3);
        happening.Participants.ShouldHaveSingleItem().Name.ShouldBe("three Norlandish workers");
    }

    [Fact]
    public void Giving_and_getting_are_not_one_pledge()
    {
        var gives = Tale.Report(Call, Call, EventKind.Aid).With(Tale.State("Norland", "NO", Role.Giver), Tale.State("Sudland", "SD", Role.Receiver)).On("2031-05-03");
        var gets = Tale.Report(Call, Call, EventKind.Aid).With(Tale.State("Norland", "NO", Role.Receiver), Tale.State("Sudland", "SD", Role.Giver)).On("2031-05-03");
        Build(Tale.Article("a", Call, gives), Tale.Article("b", Call, gets)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Afghan and Iranian envoys met at the bridge on Tuesday.", 1)]
    [InlineData("Envoys from afar met at the bridge on Tuesday.", 2)]
    public void Whom_the_other_names_may_be_there(string words, int events)
    {
        var one = Tale.Report(words, words, EventKind.Talks).With(Tale.State("Afghan envoys", "AF")).On("2031-05-03");
        var other = Tale.Report(words, words, EventKind.Talks).With(Tale.State("Iranian envoys", "IR")).On("2031-05-03");
        Build(Tale.Article("a", words, one), Tale.Article("b", words, other)).Count.ShouldBe(events);
    }

    [Theory]
    [InlineData("A bomb went off at the fish market and hurt traders.", "Masked men shot at a checkpoint from a car.", 2)]
    [InlineData("A bomb went off at the fish market and hurt traders.", "Traders at the fish market ran when the bomb went off.", 1)]
    public void Attacks_of_nobody_named_need_common_matter(string first, string second, int events)
    {
        var tor = Tale.Town("Tor", "SD", 10, 20);
        var one = Tale.Report(first, first, EventKind.Attack).On("2031-05-03").At(tor);
        var other = Tale.Report(second, second, EventKind.Attack).On("2031-05-03").At(tor);
        Build(Tale.Article("a", first, one), Tale.Article("b", second, other)).Count.ShouldBe(events);
    }

    [Fact]
    public void What_is_called_off_is_the_plan()
    {
        var plan = Tale.Report(Drill, Drill, EventKind.Exercise).With(_states).On("2031-06-20") with { Status = EventStatus.Planned };
        var off = Tale.Report(Call, Call, EventKind.Exercise).With(_states) with { Status = EventStatus.CalledOff };
        var single = Build(Tale.Article("a", Drill, plan).By("A", "2031-06-01"), Tale.Article("b", Call, off).By("B", "2031-06-10")).ShouldHaveSingleItem();
        single.Status.ShouldBe(EventStatus.CalledOff);
    }

    [Fact]
    public void Two_towns_taken_are_two_events()
    {
        var raiders = Tale.State("Raiders", "Raiders", Role.Actor);
        var tor = Tale.Report(Fight, "Shots", EventKind.Capture).With(raiders).On("2031-08-15").At(Tale.Town("Tor", "SD", 10, 20));
        var lenk = Tale.Report(Fight, "Shots", EventKind.Capture).With(raiders).On("2031-08-15").At(Tale.Town("Lenk", "SD", 10.4, 20));
        Build(Tale.Article("a", Fight, tor), Tale.Article("b", Fight, lenk)).Count.ShouldBe(2);
    }

    [Fact]
    public void A_town_taken_is_not_the_country_taken()
    {
        var raiders = Tale.State("Raiders", "Raiders", Role.Actor);
        var town = Tale.Report(Fight, "Shots", EventKind.Capture).With(raiders).On("2031-08-15").At(Tale.Town("Tor", "SD", 10, 20));
        var land = Tale.Report(Fight, "people died", EventKind.Capture).With(raiders).On("2031-08").At(Tale.Country("Sudland", "SD"));
        Build(Tale.Article("a", Fight, town), Tale.Article("b", Fight, land)).Count.ShouldBe(2);
    }

    [Fact]
    public void A_pledge_and_its_deal_are_related()
    {
        var pledge = Tale.Report(Call, Call, EventKind.Aid).With(Tale.State("Norland", "NO", Role.Giver), Tale.State("Sudland", "SD", Role.Receiver)).On("2031-05-03");
        var deal = Tale.Report(Drill, "officers said", EventKind.Agreement).With(_states).On("2031-05-03") with { Status = EventStatus.Planned };
        var events = Build(Tale.Article("a", Call, pledge with { Status = EventStatus.Pledged }), Tale.Article("b", Drill, deal));
        events.Count.ShouldBe(2);
        events[0].Related.ShouldBe([events[1].Id]);
        events[1].Related.ShouldBe([events[0].Id]);
    }

    [Theory]
    [InlineData("outpost", 1)]
    [InlineData(null, 0)]
    public void The_same_thing_relates_deals_without_parties(string? thing, int related)
    {
        var pledge = Tale.Report(Call, Call, EventKind.Aid).At(Tale.Border("NO", "SD")).On("2031-05-03") with { Status = EventStatus.Pledged, Mode = "outpost" };
        var deal = Tale.Report(Drill, "officers said", EventKind.Agreement).At(Tale.Border("NO", "SD")) with { Status = EventStatus.Planned, Mode = thing };
        var events = Build(Tale.Article("a", Call, pledge).By("A", "2031-05-04"), Tale.Article("b", Drill, deal).By("B", "2031-05-02"));
        events.Select(e => e.Related.Count).ShouldBe([related, related]);
    }

    [Theory]
    [InlineData("2031-07-20", EventStatus.Planned, "2031-08-06", EventStatus.Ongoing, EventStatus.Ongoing)]
    [InlineData("2031-07-20", EventStatus.Planned, "2031-07-30", EventStatus.CalledOff, EventStatus.CalledOff)]
    public void A_plan_takes_the_latest_status(string told, EventStatus first, string later, EventStatus second, EventStatus expected)
    {
        var report = Tale.Report(Drill, "will train together", EventKind.Exercise).With(_states).On("2031-08-05/2031-08-10");
        var events = Build(Tale.Article("a", Drill, report with { Status = first }).By("A", told), Tale.Article("b", Drill, report with { Status = second }).By("B", later));
        events.ShouldHaveSingleItem().Status.ShouldBe(expected);
    }

    [Theory]
    [InlineData("2031-07-24", "2031-07-25", 1)]
    [InlineData("2031-07-24", "2031-11-25", 2)]
    [InlineData("2031-07-24", null, 2)]
    public void Undated_context_meets_by_publication(string one, string? other, int events)
    {
        const string first = "The unrest grew as Westland troops withdraw from Sudland.";
        const string second = "Foreign forces are to be out of Sudland within weeks.";
        var sudland = Tale.Country("Sudland", "SD");
        var named = Tale.Report(first, "Westland troops withdraw", EventKind.Withdrawal).At(sudland).With(new Participant { Name = "Westland troops", Side = "WE", Role = Role.Actor, Spans = [] });
        var unnamed = Tale.Report(second, "Foreign forces are to be out", EventKind.Withdrawal).At(sudland).With(Tale.Unnamed("foreign forces", Role.Actor));
        Build(Tale.Article("a", Shared + first, named).By("A", one), Tale.Article("b", Shared + second, unnamed).By("B", other)).Count.ShouldBe(events);
    }

    [Theory]
    [InlineData(EventKind.Talks, 1)]
    [InlineData(EventKind.Statement, 2)]
    public void One_article_may_tell_its_talks_twice(EventKind kind, int events)
    {
        var first = Tale.Report(Call, "Anna Berg and her Sudland colleague", kind).With(_ministers).On("2031-05-03");
        var second = Tale.Report(Call, "spoke about the ridge", kind).With(_ministers).On("2031-05-03");
        Build(Tale.Article("a", Call, first, second)).Count.ShouldBe(events);
    }

    [Fact]
    public void A_minister_named_and_unnamed_is_one_party()
    {
        var office = new Participant { Name = "Norland minister", Side = "NO", Role = Role.Participant, Spans = [] };
        var named = Tale.Article("a", Call, Tale.Report(Call, Call, EventKind.Talks).With(_ministers).On("2031-05-03"));
        var unnamed = Tale.Article("b", Call, Tale.Report(Call, Call, EventKind.Talks).With(office, _ministers[1]).On("2031-05-03"));
        Build(named, unnamed).ShouldHaveSingleItem().Participants.Select(p => p.Name).ShouldBe(["Anna Berg", "Omar Tal"]);
    }

    [Theory]
    [InlineData(10, 20.1, 1)]
    [InlineData(12, 25, 2)]
    public void Towns_far_apart_are_two_attacks(double latitude, double longitude, int events)
    {
        var attack = Tale.Report(Fight, "Shots were fired", EventKind.Attack).On("2031-05-03").With(Tale.State("Raiders", "Raiders", Role.Actor));
        Build(Tale.Article("a", Fight, attack.At(Tale.Town("Tor", "SD", 10, 20))), Tale.Article("b", Fight, attack.At(Tale.Town("Old Tor", "SD", latitude, longitude)))).Count.ShouldBe(events);
    }

    private static ArticleReading TalksOn(string id, string day) =>
        Tale.Article(id, Call, Tale.Report(Call, Call, EventKind.Talks).With(_ministers).On(day));

    private static IReadOnlyList<Event> Build(params ArticleReading[] readings) => new PictureBuilder().Build(readings).Events;
}
