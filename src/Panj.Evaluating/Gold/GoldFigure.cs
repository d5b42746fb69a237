namespace Panj.Evaluating.Gold;

/// <summary>A counted quantity; bounds are null where the text gives none.</summary>
internal readonly record struct GoldFigure(string What, double? Best, double? Low)
{
    /// <summary>True where a report gives this annotated figure, or one of its two numbers and not the other.</summary>
    public bool IsFoundAs(GoldFigure found) => What == found.What
        && ((Best, Low) == (found.Best, found.Low) || (Best == found.Best && Low is null) || (Best is null && Low == found.Low));

    /// <summary>True where a reported figure has a number of an annotated one.</summary>
    public bool IsRightBy(GoldFigure truth) => What == truth.What && (Best == truth.Best || Low == truth.Low);
}
