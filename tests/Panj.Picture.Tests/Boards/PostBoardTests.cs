using Panj.Events;
using Panj.Picture.Boards;

namespace Panj.Picture.Tests.Boards;

public sealed class PostBoardTests : BoardTestBase
{
    private static readonly Place _ridge = Post("Tor ridge", "SD");

    private static readonly ArticleReading _pledge = Told("a", "2031-05-01", "Norland pledged to help Sudland build an outpost on the Tor ridge.", EventKind.Aid, r =>
        (r with { Status = EventStatus.Pledged, Mode = "outpost" }).On("2031-05-01").At(_ridge).With(Tale.State("Norland", "NO", Role.Giver), Tale.State("Sudland", "SD", Role.Receiver)));

    private static readonly ArticleReading _opening = Told("b", "2031-09-01", "Sudland opened the outpost on the Tor ridge, its president said.", EventKind.Construction, r =>
        (r with { Mode = "outpost" }).On("2031-08-30").At(_ridge).With(Tale.State("Sudland", "SD", Role.Actor)));

    private static readonly ArticleReading _attack = Told("c", "2031-10-02", "Gunmen stormed the Tor outpost at night.", EventKind.Attack, r =>
        r.On("2031-10-01").At(_ridge).With(Tale.Unnamed("gunmen", Role.Actor), Tale.Unnamed("Tor outpost", Role.Target)));

    [Fact]
    public void Pledge_is_not_an_outpost()
    {
        var stage = Only(On("2031-06-01", _pledge), "posts", "stage");
        (stage.Words, stage.Value).ShouldBe(("pledged", "pledged"));
        stage.Doubts.ShouldContain(new Doubt(DoubtKind.Pledged, "pledged"));
    }

    [Fact]
    public void Post_is_followed_through_its_life()
    {
        var state = On("2031-11-01", _attack, _pledge, _opening);
        Only(state, "posts", "stage").Value.ShouldBe("attacked");
        Only(state, "posts", "history").Words.ShouldBe("pledged 1 May 2031; opened 30 Aug 2031; attacked 1 Oct 2031");
    }

    [Fact]
    public void Attack_near_a_post_is_none_on_it() =>
        On("2031-11-01", Told("c", "2031-10-02", "Gunmen killed a farmer not far from an outpost.", EventKind.Attack, r => r.With(Tale.Unnamed("farmer", Role.Victim))))["posts"].Rows.ShouldBeEmpty();

    [Fact]
    public void Alleged_capture_reads_as_alleged()
    {
        var taken = Told("d", "2031-10-02", "Rebels said that they had captured a border post.", EventKind.Capture, r =>
            (r with { Status = EventStatus.Alleged }).With(Tale.Unnamed("rebels", Role.Actor)).From(Tale.Link("rebels", SourceKind.ArmedGroup)));
        var stage = Only(On("2031-11-01", taken), "posts", "stage");
        stage.Words.ShouldBe("allegedly taken");
        stage.Doubts.ShouldContain(new Doubt(DoubtKind.Alleged, "alleged by rebels"));
    }

    [Fact]
    public void Count_of_one_sort_stays_with_it()
    {
        const string Text = "The president opened a training field and four outposts.";
        var state = On("2031-11-01", Told("e", "2031-10-02", Text, EventKind.Construction, r => r.With(Tale.State("Sudland", "SD", Role.Actor)).Counting(Tale.Count(FigureKind.Facilities, 4, "outposts"))));
        state["posts"].Rows.Select(r => (state["posts"].At(r, "what").Words, state["posts"].At(r, "number").Words)).ShouldBe([("training field", "not said"), ("outpost", "4 outposts")]);
    }
}
