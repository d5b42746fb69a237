using Panj.Events;
using Panj.Reading.Places.Dumps;

namespace Panj.Reading.Tests.Places.Dumps;

public sealed class PlaceFileTests : IDisposable
{
    private readonly Dump _dump = new();

    public void Dispose() => _dump.Dispose();

    private PlaceFile Imported(string places, string? names = null) => _dump.Open(places, names);

    [Theory]
    [InlineData("Quxton")]
    [InlineData("QUXTON")]
    [InlineData("Qúxton")]
    public void A_name_is_found_however_it_is_written(string name)
    {
        using var places = Imported(Dump.Line(7, "Quxton", "PPPL", "PE", 90_000));
        places.Find(name).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.GeonamesId.ShouldBe(7), p => p.Countries.ShouldBe(["PE"]), p => p.Latitude.ShouldBe(37.5), p => p.Longitude.ShouldBe(-68.25), p => p.RadiusKm.GetValueOrDefault().ShouldBe(4.0, 0.2));
    }

    [Fact]
    public void The_most_populous_comes_first()
    {
        using var places = Imported(string.Join('\n', Dump.Line(1, "Quxton", "PPPL", "PE", 10), Dump.Line(2, "Quxton", "PPPL", "CL", 5000), Dump.Line(3, "Other", "PPPL", "CL", 1)));
        places.Find("Quxton").Select(p => p.GeonamesId).ShouldBe([2, 1]);
    }

    [Fact]
    public void Alternate_names_find_their_place()
    {
        using var places = Imported(Dump.Line(7, "Quxton", "PPPL", "PE", 10), "1\t7\tes\tCuston\t\t\t\t\n2\t7\tlink\thttps://x.example\n3\t99\ten\tNowhere\n4\t7\t\tКустон");
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
        using var places = Imported(Dump.Line(7, "Quxton", code, "PE", 0));
        places.Find("Quxton").Single().Precision.ShouldBe(precision);
    }

    [Fact]
    public void Broken_lines_cost_nothing_else()
    {
        using var places = Imported("no dump\n" + Dump.Line(7, "Quxton", "PPPL", "PE", 10) + "\n\t\t\n" + Dump.Line(7, "Twice", "PPPL", "PE", 10));
        (places.Places, places.Names).ShouldBe((1, 1));
        places.Find("Absent").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        Imported(Dump.Line(7, "Quxton", "PPPL", "PE", 10)).Dispose();
        File.WriteAllBytes(_dump.Path, File.ReadAllBytes(_dump.Path)[..^1]);
        Should.Throw<InvalidDataException>(() => PlaceFile.Open(_dump.Path));
    }

    [Fact]
    public void Nothing_but_the_file_is_left()
    {
        using (Imported(Dump.Line(7, "Quxton", "PPPL", "PE", 10))) { }
        _dump.Files.ShouldBe(["places.panj"]);
    }

    [Fact]
    public void Every_name_of_many_is_found()
    {
        const int Many = 3000;
        using var places = Imported(string.Join('\n', Enumerable.Range(1, Many).Select(i => Dump.Line(i, $"Qux {i}", "PPPL", "PE", i))));
        Enumerable.Range(1, Many).Where(i => places.Find($"Qux {i}") is not [{ GeonamesId: var id }] || id != i).ShouldBeEmpty();
        Enumerable.Range(Many + 1, Many).Where(i => places.Find($"Qux {i}").Count > 0).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("200")]
    [InlineData("NaN")]
    [InlineData("")]
    public void Places_off_the_globe_are_none(string latitude)
    {
        using var places = Imported(Dump.Line(7, "Quxton", "PPPL", "PE", 10).Replace("37.5", latitude, StringComparison.Ordinal));
        (places.Places, _dump.Import.Skipped).ShouldBe((0, 1));
    }

    [Fact]
    public void An_endless_line_is_passed_over()
    {
        using var places = Imported(new string('x', 1 << 20) + "\n" + Dump.Line(7, "Quxton", "PPPL", "PE", 10));
        (places.Places, _dump.Import.Skipped).ShouldBe((1, 1));
    }

    [Fact]
    public void Twice_the_same_dump_gives_the_same_bytes()
    {
        var text = Dump.Line(7, "Quxton", "PPPL", "PE", 10, "03");
        using var other = new Dump();
        using (Imported(text)) using (other.Open(text)) { }
        File.ReadAllBytes(_dump.Path).ShouldBe(File.ReadAllBytes(other.Path));
    }

    [Fact]
    public void A_file_tampered_with_finds_nothing_wrong()
    {
        Imported(Dump.Line(7, "Quxton", "PPPL", "PE", 10)).Dispose();
        var bytes = File.ReadAllBytes(_dump.Path);
        bytes.AsSpan(PlaceFormat.HeaderBytes).Fill(0xFF);
        File.WriteAllBytes(_dump.Path, bytes);
        using var places = PlaceFile.Open(_dump.Path);
        places.Find("Quxton").ShouldBeEmpty();
    }
}
