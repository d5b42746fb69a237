using Panj.Events;
using Panj.Language;
using Panj.Picture.Operations;

namespace Panj.Picture.Tests.Operations;

public sealed class DecisionTests
{
    private const string Fired = "Guards fired at the ridge on Monday.";
    private const string Spoke = "Norland and Sudland spoke by phone.";

    private static readonly ArticleReading One = Tale.Article("a", Fired, Tale.Report(Fired, "fired at the ridge", EventKind.Clash).On("2031-05-05"));
    private static readonly ArticleReading Two = Tale.Article("b", Spoke, Tale.Report(Spoke, "spoke by phone", EventKind.Talks).On("2031-05-09"));
    private static readonly ArticleReading Three = Tale.Article("c", Fired, Tale.Report(Fired, "fired at the ridge", EventKind.Clash).On("2031-05-05"));

    [Fact]
    public void Merged_events_are_one_and_say_so()
    {
        var picture = Build([One, Two]);
        picture.Events.Count.ShouldBe(2);
        var merged = Build([One, Two], Kept(1, Deciding.Merge(picture, picture.Events, "Zarina", "one story"))).Events.ShouldHaveSingleItem();
        merged.Reports.Select(r => r.ArticleId).ShouldBe(["a", "b"]);
        OperationWords.Of(merged).ShouldBe("merged by a person");
    }

    [Fact]
    public void Split_reports_stay_apart_whatever_their_score()
    {
        var picture = Build([One, Three]);
        var reports = picture.Events.ShouldHaveSingleItem().Reports.ToLookup(r => r.ArticleId == "c");
        var parted = Build([One, Three], Kept(1, Deciding.Split(picture, reports, "Zarina", null)));
        parted.Events.Select(e => e.Reports.Single().ArticleId).Order().ShouldBe(["a", "c"]);
        parted.Events.ShouldAllBe(e => OperationWords.Of(e) == "split by a person");
    }

    [Fact]
    public void The_later_of_two_decisions_counts()
    {
        var picture = Build([One, Two]);
        var merge = Kept(1, Deciding.Merge(picture, picture.Events, "Zarina", null));
        var merged = Build([One, Two], merge);
        var split = Kept(2, Deciding.Split(merged, merged.Events[0].Reports.ToLookup(r => r.ArticleId == "b"), "Azim", null));
        Build([One, Two], merge, split).Events.Count.ShouldBe(2);
        Build([One, Two], merge, split, merge with { Number = 3 }).Events.Count.ShouldBe(1);
    }

    [Fact]
    public void Undoing_gives_the_former_picture()
    {
        var picture = Build([One, Two]);
        var merge = Kept(1, Deciding.Merge(picture, picture.Events, "Zarina", null));
        var undo = Kept(2, Deciding.Undo(1, "Zarina", null));
        Build([One, Two], merge, undo).Events.Select(e => e.Id).ShouldBe(picture.Events.Select(e => e.Id));
        Build([One, Two], merge, undo, Kept(3, Deciding.Undo(2, "Zarina", null))).Events.Count.ShouldBe(1);
    }

    [Fact]
    public void Hidden_events_are_kept_aside()
    {
        var picture = Build([One, Two]);
        var hidden = Build([One, Two], Kept(1, Deciding.Hide(picture, picture.Events[0], "Zarina", null)));
        hidden.Events.ShouldHaveSingleItem().Id.ShouldBe(picture.Events[1].Id);
        hidden.Hidden.ShouldHaveSingleItem().Id.ShouldBe(picture.Events[0].Id);
    }

    [Fact]
    public void Copies_leave_hidden_events_hidden()
    {
        var picture = Build([One]);
        var hide = Kept(1, Deciding.Hide(picture, picture.Events[0], "Zarina", null));
        var copy = One with { Article = One.Article with { Id = "z", Outlet = "Reprinter" } };
        Build([One, copy], hide).Events.ShouldBeEmpty();
    }

    [Fact]
    public void Another_origin_brings_hidden_events_back()
    {
        const string Text = "In the hills above Tor a patrol came under fire and shot back, a shepherd told this paper.";
        var news = Tale.Article("n", Text, Tale.Report(Text, "came under fire and shot back", EventKind.Clash).On("2031-05-05").From(Tale.Link("Shepherd Aziz", SourceKind.Other)));
        var told = One with { Reports = [One.Reports[0].From(Tale.Link("Guard Command", SourceKind.Official))] };
        var picture = Build([told]);
        var hide = Kept(1, Deciding.Hide(picture, picture.Events[0], "Zarina", null));
        var both = Build([told, news]);
        var merge = Kept(2, Deciding.Merge(both, both.Events, "Zarina", null));
        var back = Build([told, news], both.Events.Count == 1 ? [hide] : [hide, merge]).Events.ShouldHaveSingleItem();
        back.Origins.ShouldBe(2);
        back.Operations.ShouldContain(o => o.Kind == OperationKind.Hide);
    }

    [Fact]
    public void Confirmed_events_say_by_whom()
    {
        var picture = Build([One]);
        var confirmed = Build([One], Kept(1, Deciding.Confirm(picture, picture.Events[0], "Zarina", "seen on film"))).Events.ShouldHaveSingleItem();
        confirmed.Operations.ShouldHaveSingleItem().By.ShouldBe("Zarina");
        confirmed.Id.ShouldBe(picture.Events[0].Id);
    }

    [Theory]
    [InlineData("Guards fired at the ridge on Monday.", "Guards fired at the ridge", EventKind.Clash)]
    [InlineData("Guards fired at the ridge on Monday.", "fired at the ridge on Monday", EventKind.Attack)]
    [InlineData("UPDATE. A new first line.\nGuards fired at the ridge on Monday.", "fired at the ridge", EventKind.Clash)]
    public void Decisions_outlive_another_reading(string text, string evidence, EventKind kind)
    {
        var picture = Build([One, Two]);
        var merge = Kept(1, Deciding.Merge(picture, picture.Events, "Zarina", null));
        var noise = Tale.Report(text, "on Monday", EventKind.Statement);
        var anew = Tale.Article("a", text, noise, Tale.Report(text, evidence, kind).On("2031-05-05"));
        Build([anew, Two], merge).Events.ShouldContain(e => e.Reports.SequenceEqual(new[] { new ReportReference("a", 1), new ReportReference("b", 0) }));
    }

    [Fact]
    public void Decisions_about_words_that_are_gone_rest()
    {
        var picture = Build([One, Two]);
        var merge = Kept(1, Deciding.Merge(picture, picture.Events, "Zarina", null));
        const string Text = "Nothing was heard of the guards, and so the report was taken back.";
        var other = Tale.Article("a", Text, Tale.Report(Text, "was taken back", EventKind.Clash));
        Build([other, Two], merge).Events.ShouldAllBe(e => e.Operations.Count == 0);
        Build([Two], merge).Events.ShouldHaveSingleItem().Operations.ShouldBeEmpty();
    }

    [Fact]
    public void Twin_reports_of_one_clause_are_told_apart()
    {
        var twin = Tale.Report(Spoke, "spoke by phone", EventKind.Talks);
        var article = Tale.Article("t", Spoke, twin.With(Tale.State("Norland", "NO")), twin.With(Tale.State("Sudland", "SD")) with { Status = EventStatus.Planned });
        var picture = Build([article, One]);
        var second = picture.Events.Single(e => e.Reports.Contains(new ReportReference("t", 1)) && e.Reports.Count == 1);
        var hidden = Build([article, One], Kept(1, Deciding.Hide(picture, second, "Zarina", null)));
        hidden.Hidden.ShouldHaveSingleItem().Reports.ShouldBe([new ReportReference("t", 1)]);
    }

    private static Operation Kept(int number, Operation operation) => operation with { Number = number };

    private static Snapshot Build(IReadOnlyList<ArticleReading> readings, params Operation[] operations) => new PictureBuilder().Build(readings, operations);
}
