using Panj.Language.Models;

namespace Panj.Language.Tests;

public sealed class WeightTests
{
    [Fact]
    public void Every_byte_encodes_its_own_value() => Enumerable.Range(0, 256).Where(b => b != 128).ShouldAllBe(b => Weight.Encode(Weight.Values[b]) == b);

    [Theory]
    [InlineData(0.4f, 0)]
    [InlineData(9.1f, 9)]
    [InlineData(1e9f, Weight.Most)]
    [InlineData(-36.4f, -36)]
    [InlineData(1000f, 992)]
    public void Weights_round_to_the_nearest(float weight, int value) => Weight.Values[Weight.Encode(weight)].ShouldBe(value);
}
