using Panj.Picture.Theatres;

namespace Panj.Picture.Tests.Theatres;

public sealed class DisputedLinesTests
{
    [Fact]
    public void What_is_drawn_and_left_out_is_named()
    {
        DisputedLines.Drawn.ShouldContain("Crimea");
        DisputedLines.Drawn.ShouldContain("the Golan");
        DisputedLines.LeftOut.ShouldContain("Abkhazia");
        DisputedLines.Drawn.Intersect(DisputedLines.LeftOut).ShouldBeEmpty();
    }
}
