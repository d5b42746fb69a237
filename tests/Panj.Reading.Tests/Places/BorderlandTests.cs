using Panj.Events;
using Panj.Language;
using Panj.Reading.Places;

namespace Panj.Reading.Tests.Places;

public sealed class BorderlandTests
{
    private static PlaceMention Border => new(new Span(0, 4), new Place { Name = "border", Countries = ["CL", "PE"], Precision = Precision.Border });

    private static PlaceMention Named(string country) => new(new Span(0, 4), new Place { Name = country, Countries = [country] });

    [Fact]
    public void Land_behind_the_border_is_told_of() => Borderland.Holds([Border, Border, Named("CL"), Named("PE")], "CL").ShouldBeTrue();

    [Fact]
    public void Border_named_once_tells_of_neither() => Borderland.Holds([Border, Named("CL"), Named("PE")], "CL").ShouldBeFalse();

    [Fact]
    public void Land_never_named_is_not_told_of() => Borderland.Holds([Border, Border, Named("PE")], "CL").ShouldBeFalse();

    [Fact]
    public void Border_speaks_of_both_lands() => Borderland.LandsOf(Border).ShouldBe(["CL", "PE"]);
}
