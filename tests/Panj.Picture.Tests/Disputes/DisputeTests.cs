using Panj.Events;

namespace Panj.Picture.Tests.Disputes;

public sealed class DisputeTests
{
    private const string Text = "A bomb killed people at the market of Tor, and the army blamed raiders.";

    private static readonly Report _attack = Tale.Report(Text, "A bomb killed people", EventKind.Attack).On("2031-05-03").At(Tale.Town("Tor", "SD", 10, 20))
        .With(Tale.State("Raiders", "Raiders", Role.Actor), Tale.State("Sudland", "SD", Role.Target));

    [Fact]
    public void Different_dead_are_disputed_with_bounds()
    {
        var happening = Merged(_attack.Counting(Tale.Count(FigureKind.Killed, 5)), _attack.Counting(Tale.Count(FigureKind.Killed, 8)), _attack.Counting(Tale.Count(FigureKind.Killed, 5)));
        var killed = happening.Figures.ShouldHaveSingleItem();
        (killed.Best, killed.Low, killed.High).ShouldBe((5, 5, 8));
        var dispute = happening.Disputes.ShouldHaveSingleItem();
        dispute.Field.ShouldBe("killed");
        dispute.Values.Select(v => v.Value).ShouldBe(["5 killed", "8 killed"]);
        dispute.Values[0].Articles.ShouldBe(["r0", "r2"]);
    }

    [Fact]
    public void A_bound_that_holds_is_no_dispute() =>
        Merged(_attack.Counting(new Figure { What = FigureKind.Killed, Low = 5, Spans = [] }), _attack.Counting(Tale.Count(FigureKind.Killed, 8))).Disputes.ShouldBeEmpty();

    [Theory]
    [InlineData("2031-05-03", "2031-05", 0)]
    [InlineData("2031-05-03", "../2031-05-04", 0)]
    [InlineData("2031-05-03", "2031-05-04", 1)]
    public void Only_times_apart_are_disputed(string one, string other, int disputes) =>
        Merged(_attack.On(one), _attack.On(other)).Disputes.Count(d => d.Field == "when").ShouldBe(disputes);

    [Fact]
    public void A_denial_is_disputed() =>
        Merged(_attack, _attack with { Status = EventStatus.Denied }).Disputes.ShouldHaveSingleItem().Values.Select(v => v.Value).ShouldBe(["denied", "occurred"]);

    [Theory]
    [InlineData("Foreign Ministry of Norland", 1)]
    [InlineData("the Defence Ministry of Norland", 0)]
    public void One_retold_account_has_one_speaker(string other, int disputes)
    {
        var agency = Tale.Link("Ridge", SourceKind.Agency);
        var one = _attack.From(agency, Tale.Link("Defense Ministry of Norland", SourceKind.Official));
        Merged(one, _attack.From(agency, Tale.Link(other, SourceKind.Official))).Disputes.Count(d => d.Field == "chain").ShouldBe(disputes);
    }

    [Fact]
    public void Sources_of_their_own_are_no_dispute()
    {
        var army = _attack.From(Tale.Link("Army", SourceKind.Official));
        Merged(army, _attack.From(Tale.Link("Hospital", SourceKind.Official))).Disputes.ShouldBeEmpty();
    }

    private static Event Merged(params Report[] reports) =>
        new PictureBuilder().Build([.. reports.Select((r, i) => Tale.Article("r" + i, Text, r))]).Events.ShouldHaveSingleItem();
}
