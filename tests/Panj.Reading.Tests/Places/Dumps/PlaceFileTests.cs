using Panj.Events;
using Panj.Reading.Places.Dumps;

namespace Panj.Reading.Tests.Places.Dumps;

public sealed class PlaceFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    private static string Line(int id, string name, string code, string country, int people) =>
        $"{id}\t{name}\t{name}\t\t37.5\t-68.25\t{code[0]}\t{code[1..]}\t{country}\t\t\t\t\t\t{people}\t\t\t\t2024-01-01";

    private PlaceFile Imported(string places, string? names = null)
    {
        var import = new GazetteerImport();
        using (var file = File.Create(_path))
            import.Run(new StringReader(places), names is null ? null : new StringReader(names), file);
        return PlaceFile.Open(_path);
    }

    [Theory]
    [InlineData("Quxton")]
    [InlineData("QUXTON")]
    [InlineData("Qúxton")]
    public void A_name_is_found_however_it_is_written(string name)
    {
        using var places = Imported(Line(7, "Quxton", "PPPL", "PE", 90_000));
        places.Find(name).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.GeonamesId.ShouldBe(7), p => p.Countries.ShouldBe(["PE"]), p => p.Latitude.ShouldBe(37.5), p => p.Longitude.ShouldBe(-68.25), p => p.RadiusKm.GetValueOrDefault().ShouldBe(4.0, 0.2));
    }

    [Fact]
    public void The_most_populous_comes_first()
    {
        using var places = Imported(string.Join('\n', Line(1, "Quxton", "PPPL", "PE", 10), Line(2, "Quxton", "PPPL", "CL", 5000), Line(3, "Other", "PPPL", "CL", 1)));
        places.Find("Quxton").Select(p => p.GeonamesId).ShouldBe([2, 1]);
    }

    [Fact]
    public void Alternate_names_find_their_place()
    {
        using var places = Imported(Line(7, "Quxton", "PPPL", "PE", 10), "1\t7\tes\tCuston\t\t\t\t\n2\t7\tlink\thttps://x.example\n3\t99\ten\tNowhere\n4\t7\t\tКустон");
        places.Find("Custon").ShouldHaveSingleItem();
        places.Find("Кустон").ShouldHaveSingleItem();
        places.Find("Nowhere").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PPPL", Precision.City)]
    [InlineData("AADM1", Precision.Province)]
    [InlineData("AADM2", Precision.District)]
    [InlineData("APCLI", Precision.Country)]
    [InlineData("HSEA", Precision.Sea)]
    [InlineData("SBDG", Precision.Site)]
    public void Features_say_how_exact(string code, Precision precision)
    {
        using var places = Imported(Line(7, "Quxton", code, "PE", 0));
        places.Find("Quxton").Single().Precision.ShouldBe(precision);
    }

    [Fact]
    public void Broken_lines_cost_nothing_else()
    {
        using var places = Imported("no dump\n" + Line(7, "Quxton", "PPPL", "PE", 10) + "\n\t\t\n" + Line(7, "Twice", "PPPL", "PE", 10));
        (places.Places, places.Names).ShouldBe((1, 1));
        places.Find("Absent").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        Imported(Line(7, "Quxton", "PPPL", "PE", 10)).Dispose();
        File.WriteAllBytes(_path, File.ReadAllBytes(_path)[..^1]);
        Should.Throw<InvalidDataException>(() => PlaceFile.Open(_path));
    }
}
