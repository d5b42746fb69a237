using FsCheck;
using FsCheck.Fluent;
using Panj.Picture.Trends;

namespace Panj.Picture.Tests.Trends;

public sealed class NormTests
{
    /// <summary>Quantiles of the Poisson law of mean 4, which a norm of very many even weeks comes near: 0.005 and 0.995 (R: qpois).</summary>
    [Fact]
    public void Even_weeks_have_the_bounds_of_chance()
    {
        var norm = Norm.Of([.. Enumerable.Repeat(4, 5_000)]).ShouldNotBeNull();
        (norm.Low, norm.High, norm.Dispersion).ShouldBe((0, 10, 1));
    }

    /// <summary>R: qnbinom(c(0.005, 0.995), size = 100, mu = 100).</summary>
    [Fact]
    public void The_law_has_the_quantiles_of_others()
    {
        var law = new CountLaw(100, 200);
        (law.Quantile(0.005), law.Quantile(0.995)).ShouldBe((66, 139));
    }

    [Fact]
    public void Great_counts_are_no_trouble()
    {
        var law = new CountLaw(50_000, 60_000);
        law.Quantile(0.005).ShouldBeInRange(49_300, 49_450);
        law.Quantile(0.995).ShouldBeInRange(50_550, 50_700);
    }

    [Fact]
    public void Too_few_weeks_have_no_norm() => Norm.Of([1, 2, 3]).ShouldBeNull();

    [Fact]
    public void A_quiet_past_forgives_one_event() => Norm.Of([.. Enumerable.Repeat(0, 52)]).ShouldNotBeNull().High.ShouldBeInRange(0, 1);

    [Fact]
    public void Bounds_hold_the_mean() => Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 400), 30)), weeks =>
    {
        var norm = Norm.Of(weeks)!;
        return norm.Low <= norm.Mean && norm.Mean <= norm.High + 1 && norm.Times(2).High >= norm.High;
    }));
}
