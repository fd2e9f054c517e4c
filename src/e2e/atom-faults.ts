/**
 * What a feed breaks of RFC 4287, a line each. The rules are written from the RFC and share no code
 * with what writes feeds. This runs in a page, as the XML parser of a browser forgives nothing, and
 * so it can use nothing from outside.
 */
export function atomFaults(xml: string): string[] {
	const atom = 'http://www.w3.org/2005/Atom';
	const parts = {
		feed: 'author category contributor entry generator icon id link logo rights subtitle title updated',
		entry:
			'author category content contributor id link published rights source summary title updated',
		author: 'name uri email',
		contributor: 'name uri email',
	} as Readonly<Record<string, string>>;
	const attributes = {
		link: 'href rel type hreflang title length',
		category: 'term scheme label',
		content: 'type src',
		generator: 'uri version',
		...Object.fromEntries(['title', 'subtitle', 'summary', 'rights'].map((name) => [name, 'type'])),
	} as Readonly<Record<string, string>>;
	const once = ['id', 'title', 'updated'];
	const onceAtMost = [
		'subtitle',
		'generator',
		'icon',
		'logo',
		'rights',
		'summary',
		'content',
		'published',
	];
	const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

	const page = new DOMParser().parseFromString(xml, 'application/xml');
	if (page.querySelector('parsererror')) return ['it is no XML'];
	const { documentElement: feed } = page;
	const children = (element: Element, name: string) =>
		[...element.children].filter(({ localName }) => localName === name);
	const words = (value = '') => value.split(' ');

	function ofElement(element: Element): string[] {
		const { localName: name, parentElement: parent, namespaceURI } = element;
		const place = parent ? words(parts[parent.localName]) : ['feed'];
		const strange = [...element.attributes].filter(
			(each) =>
				!/^xml(?::lang|:base|ns)$/.test(each.name) && !words(attributes[name]).includes(each.name),
		);
		const text = element.getAttribute('type') ?? 'text';
		return [
			...(namespaceURI === atom && place.includes(name) ? [] : [`${name} does not belong there`]),
			...strange.map((each) => `${name} has no ${each.name}`),
			...(/^(?:updated|published)$/.test(name) && !isMoment(element.textContent)
				? [`${name} is no moment: ${element.textContent}`]
				: []),
			...(name === 'id' && !URL.canParse(element.textContent) ? ['id is no IRI'] : []),
			...(name === 'link' && !URL.canParse(element.getAttribute('href') ?? '', 'https://a.invalid')
				? ['link leads nowhere']
				: []),
			...(attributes[name] === 'type' && !/^(?:text|html|xhtml)$/.test(text)
				? [`${name} is of no known type`]
				: []),
			...(parts[name] === 'name uri email' && children(element, 'name').length !== 1
				? [`${name} has not one name`]
				: []),
		];
	}

	function isMoment(value: string): boolean {
		return moment.test(value) && !Number.isNaN(Date.parse(value));
	}

	function ofPart(part: Element): string[] {
		const count = (name: string) => children(part, name).length;
		const links = children(part, 'link').map((link) =>
			['rel', 'type', 'hreflang'].map((name) => link.getAttribute(name)).join(' '),
		);
		const alternates = links.filter((link) => /^(?:alternate)? /.test(link));
		return [
			...once
				.filter((name) => count(name) !== 1)
				.map((name) => `${part.localName} has not one ${name}`),
			...onceAtMost.filter((name) => count(name) > 1).map((name) => `${name} stands twice`),
			...(new Set(alternates).size < alternates.length ? ['two links are for the same'] : []),
			...(part.localName === 'entry' && count('content') + alternates.length === 0
				? ['entry has neither content nor an alternate link']
				: []),
			...(count('author') + children(feed, 'author').length === 0 ? ['nobody is its author'] : []),
		];
	}

	const entries = children(feed, 'entry');
	const ids = entries.flatMap((entry) => children(entry, 'id').map((id) => id.textContent));
	return [
		...[feed, ...feed.querySelectorAll('*')].flatMap(ofElement),
		...[feed, ...entries].flatMap(ofPart),
		...(new Set(ids).size < ids.length ? ['two entries have one id'] : []),
		...(children(feed, 'link').some((link) => link.getAttribute('rel') === 'self')
			? []
			: ['it does not tell its own address']),
	];
}
