using Panj.Events;

namespace Panj.Reading.Tests.Places;

/// <summary>Places along the Panj in the spellings that outlets use; two spellings are one place.</summary>
public sealed class RiverPlacesTests
{
    [Theory]
    [InlineData("Shamsiddin Shokhin district", "Shuroobod", "TJ")]
    [InlineData("Roshtqal'a", "Roshtkala", "TJ")]
    [InlineData("Kalaikhum", "Qal'ai Khumb", "TJ")]
    [InlineData("Jaihun district", "Kumsangir", "TJ")]
    [InlineData("Farkhor", "Parkhar", "TJ")]
    [InlineData("Hamadoni district", "Moskovsky", "TJ")]
    [InlineData("Jaloliddin Balkhi", "Kolkhozobod", "TJ")]
    [InlineData("Shaymak", "Shaimak", "TJ")]
    [InlineData("Bartang", "Bartang Valley", "TJ")]
    [InlineData("Maimay", "Darwaz-i-Payin", "AF")]
    [InlineData("Khwahan", "Khawahan", "AF")]
    [InlineData("Kalafgan", "Kalafghan", "AF")]
    [InlineData("Dasht-e Archi", "Dashti Archi", "AF")]
    [InlineData("Yumgan", "Yamgan", "AF")]
    [InlineData("Charkint", "Chahar Kint", "AF")]
    public void Spellings_are_one_place(string one, string other, string country)
    {
        var (here, there) = (Found.One($"Shots rang out in {one} at night."), Found.One($"Shots rang out in {other} at night."));
        here.Countries.ShouldBe([country]);
        (here.Latitude, here.Longitude).ShouldBe((there.Latitude, there.Longitude));
    }

    [Theory]
    [InlineData("Ishkashim Bridge")]
    [InlineData("Ruzvay Bridge")]
    [InlineData("Humrogi")]
    [InlineData("Panji Poyon Bridge")]
    public void Bridges_join_both_banks(string bridge)
    {
        var place = Found.One($"Traders met at the {bridge} today.");
        place.Countries.ShouldBe(["AF", "TJ"]);
        place.Precision.ShouldBe(Precision.Site);
    }
}
