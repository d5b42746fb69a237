namespace Panj.Language.Lemmas;

/// <summary>Turns a form into its lemma: takes <paramref name="Cut"/> characters from the end and puts <paramref name="Add"/> there.</summary>
internal readonly record struct LemmaRule(int Cut, string Add);
