using Panj.Picture.Tests;

namespace Panj.Events.Tests;

public sealed class EventWordsTests
{
    private static readonly Participant _norland = Tale.State("Norland", "NO", Role.Actor);

    [Fact]
    public void The_line_reads_like_a_careful_colleague()
    {
        var moved = Of(EventKind.Deployment, _norland) with { Figures = [Tale.Count(FigureKind.Troops, 20_000)], Where = Tale.Border("NO", "SD"), When = When.Day(new DateOnly(2031, 7, 22)) };
        EventWords.Of(moved).ShouldBe("Norland moved 20,000 troops to the NO-SD border · 22 Jul 2031 · 1 origin, 1 outlet");
    }

    [Theory]
    [InlineData(EventStatus.Occurred, "Norland attacked Sudland")]
    [InlineData(EventStatus.Ongoing, "Norland is attacking Sudland")]
    [InlineData(EventStatus.Planned, "Norland planned to attack Sudland")]
    [InlineData(EventStatus.Pledged, "Norland pledged to attack Sudland")]
    [InlineData(EventStatus.Alleged, "Norland is alleged to have attacked Sudland")]
    [InlineData(EventStatus.Denied, "Norland is denied to have attacked Sudland")]
    [InlineData(EventStatus.CalledOff, "Norland called off a plan to attack Sudland")]
    public void Status_stands_before_the_verb(EventStatus status, string words) =>
        EventWords.Sentence(Of(EventKind.Attack, _norland, Tale.State("Sudland", "SD", Role.Target)) with { Status = status }).ShouldBe(words);

    [Theory]
    [InlineData(EventStatus.Occurred, "Attack on Sudland, 3 guards killed")]
    [InlineData(EventStatus.CalledOff, "Called-off attack on Sudland, 3 guards killed")]
    public void Without_a_doer_the_happening_is_named(EventStatus status, string words) => EventWords.Sentence(
        Of(EventKind.Attack, Tale.State("Sudland", "SD", Role.Target)) with { Status = status, Figures = [Tale.Count(FigureKind.Killed, 3, "guards")] }).ShouldBe(words);

    [Theory]
    [InlineData(EventKind.Talks, "phone", "Anna and Omar spoke by phone")]
    [InlineData(EventKind.Exercise, null, "Anna and Omar held a military exercise")]
    [InlineData(EventKind.Talks, "unheard of", "Anna and Omar held talks")]
    public void Equals_stand_together(EventKind kind, string? mode, string words) =>
        EventWords.Sentence(Of(kind, Tale.Person("Anna", "NO"), Tale.Person("Omar", "SD"), Tale.State("Norland", "NO")) with { Mode = mode }).ShouldBe(words);

    [Fact]
    public void A_place_taken_is_the_object() =>
        EventWords.Sentence(Of(EventKind.Capture, _norland) with { Where = Tale.Town("Tor", "SD", 1, 2) }).ShouldBe("Norland took Tor");

    [Fact]
    public void Unknown_dates_are_not_said() => EventWords.Date(Of(EventKind.Protest)).ShouldBe("date not said");

    [Fact]
    public void A_crowd_of_parties_is_counted()
    {
        var crowd = Enumerable.Range(1, 6).Select(i => Tale.State($"State {i}", $"S{i}")).ToArray();
        EventWords.Sentence(Of(EventKind.Talks, crowd)).ShouldBe("State 1, State 2, State 3 and 3 others held talks");
    }

    [Theory]
    [InlineData("Taliban", "The Taliban took ground")]
    [InlineData("Afghan government", "The Afghan government took ground")]
    [InlineData("Norland's parliament", "Norland's parliament took ground")]
    [InlineData("Ministry of Defence", "The Ministry of Defence took ground")]
    [InlineData("Norlandic soldier", "A Norlandic soldier took ground")]
    [InlineData("insurgent", "An insurgent took ground")]
    [InlineData("Norlandic Armed Forces", "The Norlandic Armed Forces took ground")]
    [InlineData("Fund for Norlandic Roads", "The Fund for Norlandic Roads took ground")]
    [InlineData("Three Norlandic soldiers", "Three Norlandic soldiers took ground")]
    public void A_name_stands_with_its_article(string name, string words) => EventWords.Sentence(Of(EventKind.Capture, Group(name, Role.Actor))).ShouldBe(words);

    [Theory]
    [InlineData(EventKind.Crossing, "soldiers", "At least 134 soldiers crossed the NO-SD border")]
    [InlineData(EventKind.Deployment, "troops", "At least 134 troops moved to the NO-SD border")]
    [InlineData(EventKind.Return, "soldiers", "Return of at least 134 soldiers on the NO-SD border")]
    public void Those_who_move_are_counted_once(EventKind kind, string who, string words)
    {
        var count = new Figure { What = FigureKind.Troops, Of = who, Low = 134, Spans = [] };
        EventWords.Sentence(Of(kind, Group("134 " + who, Role.Mover)) with { Figures = [count], Where = Tale.Border("NO", "SD") }).ShouldBe(words);
    }

    [Fact]
    public void The_dead_are_told_once()
    {
        var clash = Of(EventKind.Clash, Group("guards", Role.Participant), Group("militants", Role.Participant), Group("Two guards", Role.Victim));
        Figure[] dead = [Tale.Count(FigureKind.Killed, 5), Tale.Count(FigureKind.Killed, 3, "smugglers"), Tale.Count(FigureKind.Killed, 2, "sentries")];
        EventWords.Sentence(clash with { Figures = dead }).ShouldBe("Guards and militants fought, 5 killed (3 smugglers, 2 sentries)");
    }

    [Theory]
    [InlineData("letter", "Letter between Anna and Omar")]
    [InlineData("phone", "Anna and Omar spoke by phone about the NO-SD border")]
    public void Talks_at_a_distance_have_no_scene(string mode, string words) =>
        EventWords.Sentence(Of(EventKind.Talks, Tale.Person("Anna", "NO"), Tale.Person("Omar", "SD")) with { Mode = mode, Where = mode == "phone" ? Tale.Border("NO", "SD") : null }).ShouldBe(words);

    public static TheoryData<EventKind, EventStatus> Everything => [.. from kind in Enum.GetValues<EventKind>() from status in Enum.GetValues<EventStatus>() select (kind, status)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Nothing_unreal_reads_as_real(EventKind kind, EventStatus status)
    {
        var words = EventWords.Sentence(Of(kind, _norland) with { Status = status });
        words.Contains(Slug.Of(status).Replace('-', ' '), StringComparison.Ordinal).ShouldBe(status is not (EventStatus.Occurred or EventStatus.Ongoing));
    }

    private static Participant Group(string name, Role role) => new() { Name = name, Role = role, Spans = [] };

    private static Event Of(EventKind kind, params Participant[] parties) =>
        new() { Id = "e-1", Kind = kind, Status = EventStatus.Occurred, Participants = parties, Outlets = 1, Origins = 1, Reports = [] };
}
