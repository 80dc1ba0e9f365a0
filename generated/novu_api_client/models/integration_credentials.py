# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.boolean_text import BooleanText, check_boolean_text
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="IntegrationCredentials")


@_attrs_define
class IntegrationCredentials:
    """What a provider needs, in a request as in an answer. Which members matter depends on the provider; that they are
    there, or belong to it, is not
    examined. Unknown members are dropped, `contentType`, `apiURL` and `appID` of some providers' forms among them.

    The secret ones are stored encrypted and answered in clear. Some servers answer writes with the stored form, which
    starts with `nvsk.`; never
    send that back.

    """

    api_key: None | str | Unset = UNSET
    """ Key of the provider's API. Stored encrypted. """
    user: None | str | Unset = UNSET
    """ Account or user name. """
    secret_key: None | str | Unset = UNSET
    """ The secret that belongs to the key. Stored encrypted. """
    domain: None | str | Unset = UNSET
    """ Domain that sends; for a generic SMS provider, where to fetch the token. """
    password: None | str | Unset = UNSET
    """ Password of the account. Stored encrypted. """
    host: None | str | Unset = UNSET
    """ Host name of the server. """
    port: None | str | Unset = UNSET
    """ Port of the server, as a text. """
    secure: bool | BooleanText | None | Unset = UNSET
    """ Whether to use TLS from the start; for APNs, whether this is the production service. """
    region: None | str | Unset = UNSET
    """ Region of the cloud service. """
    account_sid: None | str | Unset = UNSET
    """ Identifier of the account. """
    message_profile_id: None | str | Unset = UNSET
    """ Messaging profile of Telnyx. """
    token: None | str | Unset = UNSET
    """ Access token. Stored encrypted. """
    from_: None | str | Unset = UNSET
    """ Address or number that appears as the sender. """
    sender_name: None | str | Unset = UNSET
    """ Name that appears beside the sender. """
    project_name: None | str | Unset = UNSET
    """ Name of the project. """
    application_id: None | str | Unset = UNSET
    """ Identifier of the application. """
    client_id: None | str | Unset = UNSET
    """ Client id of the OAuth application. """
    require_tls: bool | BooleanText | None | Unset = UNSET
    """ Whether to insist on STARTTLS. """
    ignore_tls: bool | BooleanText | None | Unset = UNSET
    """ Whether to do without STARTTLS even if the server offers it. """
    tls_options: JsonObject | None | Unset = UNSET
    """ Further TLS options of the SMTP client. """
    base_url: None | str | Unset = UNSET
    """ Address of the provider's API. """
    webhook_url: None | str | Unset = UNSET
    """ Address that gets the message. """
    redirect_url: None | str | Unset = UNSET
    """ Where the browser goes after the chat OAuth is done. """
    hmac: bool | None | Unset = UNSET
    """ Whether subscribers have to prove themselves with an HMAC hash. """
    service_account: None | str | Unset = UNSET
    """ Service account of Firebase, as a JSON text. Stored encrypted. """
    ip_pool_name: None | str | Unset = UNSET
    """ IP pool of SendGrid. """
    api_key_request_header: None | str | Unset = UNSET
    """ Header that carries `apiKey`. """
    secret_key_request_header: None | str | Unset = UNSET
    """ Header that carries `secretKey`. """
    id_path: None | str | Unset = UNSET
    """ Where the answer of the provider has the id of the message. """
    date_path: None | str | Unset = UNSET
    """ Where the answer of the provider has the time of sending. """
    api_token: None | str | Unset = UNSET
    """ Token of the provider's API. Stored encrypted. """
    authenticate_by_token: bool | None | Unset = UNSET
    """ Whether to fetch a token before sending. """
    authentication_token_key: None | str | Unset = UNSET
    """ Header that carries the fetched token. """
    instance_id: None | str | Unset = UNSET
    """ Instance of Pusher Beams. """
    alert_uid: None | str | Unset = UNSET
    """ For Grafana OnCall, identifier of the alert. """
    title: None | str | Unset = UNSET
    """ For Grafana OnCall, title of the alert. """
    image_url: None | str | Unset = UNSET
    """ For Grafana OnCall, picture of the alert. """
    state: None | str | Unset = UNSET
    """ For Grafana OnCall, state of the alert. """
    external_link: None | str | Unset = UNSET
    """ For Grafana OnCall, address with more about the alert. A subscriber's credentials call it `externalUrl`. """
    channel_id: None | str | Unset = UNSET
    """ Channel of Eazy. """
    phone_number_identification: None | str | Unset = UNSET
    """ Identifier of the sending number at WhatsApp. """
    access_key: None | str | Unset = UNSET
    """ Access key of the provider. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        api_key: None | str | Unset
        if isinstance(self.api_key, Unset):
            api_key = UNSET
        else:
            api_key = self.api_key

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        secret_key: None | str | Unset
        if isinstance(self.secret_key, Unset):
            secret_key = UNSET
        else:
            secret_key = self.secret_key

        domain: None | str | Unset
        if isinstance(self.domain, Unset):
            domain = UNSET
        else:
            domain = self.domain

        password: None | str | Unset
        if isinstance(self.password, Unset):
            password = UNSET
        else:
            password = self.password

        host: None | str | Unset
        if isinstance(self.host, Unset):
            host = UNSET
        else:
            host = self.host

        port: None | str | Unset
        if isinstance(self.port, Unset):
            port = UNSET
        else:
            port = self.port

        secure: bool | None | str | Unset
        if isinstance(self.secure, Unset):
            secure = UNSET
        elif isinstance(self.secure, str):
            secure = self.secure
        else:
            secure = self.secure

        region: None | str | Unset
        if isinstance(self.region, Unset):
            region = UNSET
        else:
            region = self.region

        account_sid: None | str | Unset
        if isinstance(self.account_sid, Unset):
            account_sid = UNSET
        else:
            account_sid = self.account_sid

        message_profile_id: None | str | Unset
        if isinstance(self.message_profile_id, Unset):
            message_profile_id = UNSET
        else:
            message_profile_id = self.message_profile_id

        token: None | str | Unset
        if isinstance(self.token, Unset):
            token = UNSET
        else:
            token = self.token

        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        sender_name: None | str | Unset
        if isinstance(self.sender_name, Unset):
            sender_name = UNSET
        else:
            sender_name = self.sender_name

        project_name: None | str | Unset
        if isinstance(self.project_name, Unset):
            project_name = UNSET
        else:
            project_name = self.project_name

        application_id: None | str | Unset
        if isinstance(self.application_id, Unset):
            application_id = UNSET
        else:
            application_id = self.application_id

        client_id: None | str | Unset
        if isinstance(self.client_id, Unset):
            client_id = UNSET
        else:
            client_id = self.client_id

        require_tls: bool | None | str | Unset
        if isinstance(self.require_tls, Unset):
            require_tls = UNSET
        elif isinstance(self.require_tls, str):
            require_tls = self.require_tls
        else:
            require_tls = self.require_tls

        ignore_tls: bool | None | str | Unset
        if isinstance(self.ignore_tls, Unset):
            ignore_tls = UNSET
        elif isinstance(self.ignore_tls, str):
            ignore_tls = self.ignore_tls
        else:
            ignore_tls = self.ignore_tls

        tls_options: dict[str, Any] | None | Unset
        if isinstance(self.tls_options, Unset):
            tls_options = UNSET
        elif isinstance(self.tls_options, JsonObject):
            tls_options = self.tls_options.to_dict()
        else:
            tls_options = self.tls_options

        base_url: None | str | Unset
        if isinstance(self.base_url, Unset):
            base_url = UNSET
        else:
            base_url = self.base_url

        webhook_url: None | str | Unset
        if isinstance(self.webhook_url, Unset):
            webhook_url = UNSET
        else:
            webhook_url = self.webhook_url

        redirect_url: None | str | Unset
        if isinstance(self.redirect_url, Unset):
            redirect_url = UNSET
        else:
            redirect_url = self.redirect_url

        hmac: bool | None | Unset
        if isinstance(self.hmac, Unset):
            hmac = UNSET
        else:
            hmac = self.hmac

        service_account: None | str | Unset
        if isinstance(self.service_account, Unset):
            service_account = UNSET
        else:
            service_account = self.service_account

        ip_pool_name: None | str | Unset
        if isinstance(self.ip_pool_name, Unset):
            ip_pool_name = UNSET
        else:
            ip_pool_name = self.ip_pool_name

        api_key_request_header: None | str | Unset
        if isinstance(self.api_key_request_header, Unset):
            api_key_request_header = UNSET
        else:
            api_key_request_header = self.api_key_request_header

        secret_key_request_header: None | str | Unset
        if isinstance(self.secret_key_request_header, Unset):
            secret_key_request_header = UNSET
        else:
            secret_key_request_header = self.secret_key_request_header

        id_path: None | str | Unset
        if isinstance(self.id_path, Unset):
            id_path = UNSET
        else:
            id_path = self.id_path

        date_path: None | str | Unset
        if isinstance(self.date_path, Unset):
            date_path = UNSET
        else:
            date_path = self.date_path

        api_token: None | str | Unset
        if isinstance(self.api_token, Unset):
            api_token = UNSET
        else:
            api_token = self.api_token

        authenticate_by_token: bool | None | Unset
        if isinstance(self.authenticate_by_token, Unset):
            authenticate_by_token = UNSET
        else:
            authenticate_by_token = self.authenticate_by_token

        authentication_token_key: None | str | Unset
        if isinstance(self.authentication_token_key, Unset):
            authentication_token_key = UNSET
        else:
            authentication_token_key = self.authentication_token_key

        instance_id: None | str | Unset
        if isinstance(self.instance_id, Unset):
            instance_id = UNSET
        else:
            instance_id = self.instance_id

        alert_uid: None | str | Unset
        if isinstance(self.alert_uid, Unset):
            alert_uid = UNSET
        else:
            alert_uid = self.alert_uid

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        image_url: None | str | Unset
        if isinstance(self.image_url, Unset):
            image_url = UNSET
        else:
            image_url = self.image_url

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        external_link: None | str | Unset
        if isinstance(self.external_link, Unset):
            external_link = UNSET
        else:
            external_link = self.external_link

        channel_id: None | str | Unset
        if isinstance(self.channel_id, Unset):
            channel_id = UNSET
        else:
            channel_id = self.channel_id

        phone_number_identification: None | str | Unset
        if isinstance(self.phone_number_identification, Unset):
            phone_number_identification = UNSET
        else:
            phone_number_identification = self.phone_number_identification

        access_key: None | str | Unset
        if isinstance(self.access_key, Unset):
            access_key = UNSET
        else:
            access_key = self.access_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_key is not UNSET:
            field_dict["apiKey"] = api_key
        if user is not UNSET:
            field_dict["user"] = user
        if secret_key is not UNSET:
            field_dict["secretKey"] = secret_key
        if domain is not UNSET:
            field_dict["domain"] = domain
        if password is not UNSET:
            field_dict["password"] = password
        if host is not UNSET:
            field_dict["host"] = host
        if port is not UNSET:
            field_dict["port"] = port
        if secure is not UNSET:
            field_dict["secure"] = secure
        if region is not UNSET:
            field_dict["region"] = region
        if account_sid is not UNSET:
            field_dict["accountSid"] = account_sid
        if message_profile_id is not UNSET:
            field_dict["messageProfileId"] = message_profile_id
        if token is not UNSET:
            field_dict["token"] = token
        if from_ is not UNSET:
            field_dict["from"] = from_
        if sender_name is not UNSET:
            field_dict["senderName"] = sender_name
        if project_name is not UNSET:
            field_dict["projectName"] = project_name
        if application_id is not UNSET:
            field_dict["applicationId"] = application_id
        if client_id is not UNSET:
            field_dict["clientId"] = client_id
        if require_tls is not UNSET:
            field_dict["requireTls"] = require_tls
        if ignore_tls is not UNSET:
            field_dict["ignoreTls"] = ignore_tls
        if tls_options is not UNSET:
            field_dict["tlsOptions"] = tls_options
        if base_url is not UNSET:
            field_dict["baseUrl"] = base_url
        if webhook_url is not UNSET:
            field_dict["webhookUrl"] = webhook_url
        if redirect_url is not UNSET:
            field_dict["redirectUrl"] = redirect_url
        if hmac is not UNSET:
            field_dict["hmac"] = hmac
        if service_account is not UNSET:
            field_dict["serviceAccount"] = service_account
        if ip_pool_name is not UNSET:
            field_dict["ipPoolName"] = ip_pool_name
        if api_key_request_header is not UNSET:
            field_dict["apiKeyRequestHeader"] = api_key_request_header
        if secret_key_request_header is not UNSET:
            field_dict["secretKeyRequestHeader"] = secret_key_request_header
        if id_path is not UNSET:
            field_dict["idPath"] = id_path
        if date_path is not UNSET:
            field_dict["datePath"] = date_path
        if api_token is not UNSET:
            field_dict["apiToken"] = api_token
        if authenticate_by_token is not UNSET:
            field_dict["authenticateByToken"] = authenticate_by_token
        if authentication_token_key is not UNSET:
            field_dict["authenticationTokenKey"] = authentication_token_key
        if instance_id is not UNSET:
            field_dict["instanceId"] = instance_id
        if alert_uid is not UNSET:
            field_dict["alertUid"] = alert_uid
        if title is not UNSET:
            field_dict["title"] = title
        if image_url is not UNSET:
            field_dict["imageUrl"] = image_url
        if state is not UNSET:
            field_dict["state"] = state
        if external_link is not UNSET:
            field_dict["externalLink"] = external_link
        if channel_id is not UNSET:
            field_dict["channelId"] = channel_id
        if phone_number_identification is not UNSET:
            field_dict["phoneNumberIdentification"] = phone_number_identification
        if access_key is not UNSET:
            field_dict["accessKey"] = access_key

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_api_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        api_key = _parse_api_key(d.pop("apiKey", UNSET))

        def _parse_user(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_secret_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        secret_key = _parse_secret_key(d.pop("secretKey", UNSET))

        def _parse_domain(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        domain = _parse_domain(d.pop("domain", UNSET))

        def _parse_password(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        password = _parse_password(d.pop("password", UNSET))

        def _parse_host(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        host = _parse_host(d.pop("host", UNSET))

        def _parse_port(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        port = _parse_port(d.pop("port", UNSET))

        def _parse_secure(data: object) -> bool | BooleanText | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_lenient_boolean_type_1 = check_boolean_text(data)

                return componentsschemas_lenient_boolean_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | BooleanText | None | Unset, data)

        secure = _parse_secure(d.pop("secure", UNSET))

        def _parse_region(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        region = _parse_region(d.pop("region", UNSET))

        def _parse_account_sid(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        account_sid = _parse_account_sid(d.pop("accountSid", UNSET))

        def _parse_message_profile_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message_profile_id = _parse_message_profile_id(d.pop("messageProfileId", UNSET))

        def _parse_token(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        token = _parse_token(d.pop("token", UNSET))

        def _parse_from_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_sender_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sender_name = _parse_sender_name(d.pop("senderName", UNSET))

        def _parse_project_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        project_name = _parse_project_name(d.pop("projectName", UNSET))

        def _parse_application_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        application_id = _parse_application_id(d.pop("applicationId", UNSET))

        def _parse_client_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        client_id = _parse_client_id(d.pop("clientId", UNSET))

        def _parse_require_tls(data: object) -> bool | BooleanText | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_lenient_boolean_type_1 = check_boolean_text(data)

                return componentsschemas_lenient_boolean_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | BooleanText | None | Unset, data)

        require_tls = _parse_require_tls(d.pop("requireTls", UNSET))

        def _parse_ignore_tls(data: object) -> bool | BooleanText | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_lenient_boolean_type_1 = check_boolean_text(data)

                return componentsschemas_lenient_boolean_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | BooleanText | None | Unset, data)

        ignore_tls = _parse_ignore_tls(d.pop("ignoreTls", UNSET))

        def _parse_tls_options(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tls_options_type_0 = JsonObject.from_dict(data)

                return tls_options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        tls_options = _parse_tls_options(d.pop("tlsOptions", UNSET))

        def _parse_base_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        base_url = _parse_base_url(d.pop("baseUrl", UNSET))

        def _parse_webhook_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        webhook_url = _parse_webhook_url(d.pop("webhookUrl", UNSET))

        def _parse_redirect_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        redirect_url = _parse_redirect_url(d.pop("redirectUrl", UNSET))

        def _parse_hmac(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        hmac = _parse_hmac(d.pop("hmac", UNSET))

        def _parse_service_account(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        service_account = _parse_service_account(d.pop("serviceAccount", UNSET))

        def _parse_ip_pool_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ip_pool_name = _parse_ip_pool_name(d.pop("ipPoolName", UNSET))

        def _parse_api_key_request_header(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        api_key_request_header = _parse_api_key_request_header(d.pop("apiKeyRequestHeader", UNSET))

        def _parse_secret_key_request_header(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        secret_key_request_header = _parse_secret_key_request_header(d.pop("secretKeyRequestHeader", UNSET))

        def _parse_id_path(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id_path = _parse_id_path(d.pop("idPath", UNSET))

        def _parse_date_path(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_path = _parse_date_path(d.pop("datePath", UNSET))

        def _parse_api_token(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        api_token = _parse_api_token(d.pop("apiToken", UNSET))

        def _parse_authenticate_by_token(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        authenticate_by_token = _parse_authenticate_by_token(d.pop("authenticateByToken", UNSET))

        def _parse_authentication_token_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        authentication_token_key = _parse_authentication_token_key(d.pop("authenticationTokenKey", UNSET))

        def _parse_instance_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        instance_id = _parse_instance_id(d.pop("instanceId", UNSET))

        def _parse_alert_uid(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        alert_uid = _parse_alert_uid(d.pop("alertUid", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_image_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_url = _parse_image_url(d.pop("imageUrl", UNSET))

        def _parse_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        def _parse_external_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_link = _parse_external_link(d.pop("externalLink", UNSET))

        def _parse_channel_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        channel_id = _parse_channel_id(d.pop("channelId", UNSET))

        def _parse_phone_number_identification(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone_number_identification = _parse_phone_number_identification(
            d.pop("phoneNumberIdentification", UNSET)
        )

        def _parse_access_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        access_key = _parse_access_key(d.pop("accessKey", UNSET))

        integration_credentials = cls(
            api_key=api_key,
            user=user,
            secret_key=secret_key,
            domain=domain,
            password=password,
            host=host,
            port=port,
            secure=secure,
            region=region,
            account_sid=account_sid,
            message_profile_id=message_profile_id,
            token=token,
            from_=from_,
            sender_name=sender_name,
            project_name=project_name,
            application_id=application_id,
            client_id=client_id,
            require_tls=require_tls,
            ignore_tls=ignore_tls,
            tls_options=tls_options,
            base_url=base_url,
            webhook_url=webhook_url,
            redirect_url=redirect_url,
            hmac=hmac,
            service_account=service_account,
            ip_pool_name=ip_pool_name,
            api_key_request_header=api_key_request_header,
            secret_key_request_header=secret_key_request_header,
            id_path=id_path,
            date_path=date_path,
            api_token=api_token,
            authenticate_by_token=authenticate_by_token,
            authentication_token_key=authentication_token_key,
            instance_id=instance_id,
            alert_uid=alert_uid,
            title=title,
            image_url=image_url,
            state=state,
            external_link=external_link,
            channel_id=channel_id,
            phone_number_identification=phone_number_identification,
            access_key=access_key,
        )

        integration_credentials.additional_properties = d
        return integration_credentials

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
